// What the routes of complaints take and give. Nothing here holds a reporter's name but the answer of the identity's door.
#pragma once

#include "features/complaint/handling.h"
#include "features/complaint/measures.h"

namespace complaint {

struct QueueItem {
    ComplaintId id;
    Part part;
    Category category;
    Kind kind;
    State state;
    base::Day filed;
    std::string beginning;  // of the text
    std::string unit_name, handler_name;
    std::optional<Due> due;
    int days_left = 0;      // working days until it is late; below 0: late for so many
    int escalations = 0;
};
struct Queue {
    std::vector<QueueItem> complaints;  // the most urgent first
    bool may_verify = false;
};

struct MessageView {
    Message message;
    std::string author_name;
};
struct ComplaintView {
    QueueItem item;
    std::string text;                      // of the reporter for who verifies; else what was passed on
    std::optional<std::string> passed_text;
    std::optional<organisation::UnitId> unit;
    std::optional<PersonId> handler, about;
    std::string about_name, service_name;
    Disclosure disclosure;
    bool has_photo = false, may_see_identity = false;
    std::optional<int> stars;
    std::vector<MessageView> messages;
};
struct ComplaintById {
    ComplaintId complaint;
};

// What the employee complained about sees: no day, no category, no words but those meant for them.
struct AboutMe {
    ComplaintId id;
    std::string text;
    bool is_open = false;
    std::vector<std::string> context;  // what they added
};
struct AboutMeList {
    std::vector<AboutMe> complaints;
};

struct VerificationInput {
    ComplaintId complaint;
    Kind kind;
    std::optional<organisation::UnitId> unit;
    std::optional<PersonId> handler, about;
    std::optional<std::string> passed_text;
};
struct AnswerInput {
    ComplaintId complaint;
    std::string text;
    Answer kind;
};
struct WordsInput {
    ComplaintId complaint;
    std::string text;
};
struct HandlerInput {
    ComplaintId complaint;
    PersonId person;
};
struct MergeInput {
    ComplaintId complaint, into;
};

using TemplateId = base::Id<struct TemplateTag>;
struct Template {
    TemplateId id;
    std::string title, text;
};
struct TemplateList { std::vector<Template> templates; };
struct TemplateInput { std::string title, text; };
struct TemplateById { TemplateId id; };
struct TemplateChange { TemplateId id; std::string title, text; };
struct OfficerView {
    PersonId person;
    std::string name;
};
struct OfficerList {
    std::vector<OfficerView> officers;
    int unseen = 0;  // complaints that none of them may see
};
struct OfficerById {
    PersonId person;
};

struct MeasuresQuery {
    base::Day first, last;
};
struct MeasureList {
    std::vector<Measure> measures;
};
struct ComparisonQuery {
    base::Day before_first, before_last, first, last;
    std::optional<organisation::UnitId> unit;
};
struct ImportedComplaints {
    int complaints = 0, known = 0;  // known: there already by their number
    bool only_tried = false;
};

}  // namespace complaint
