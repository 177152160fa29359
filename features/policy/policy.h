// An agency's rules: versioned, dated documents. Every result names the version it was made under.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/work.h"
#include "rating/rating_policy.h"
#include "rating/unit_rules.h"

namespace base {
struct Feature;
}

namespace policy {

using VersionId = base::Id<struct VersionTag>;

// Daily reports. Days are working days of the agency's calendar.
struct ReportRules {
    int late_after = 2;      // a report written later than this many working days after its day is marked late
    int refused_after = 10;  // and later than this it is refused
    int most_minutes = 660;  // of one person in one day
    std::string article;
};

// Whether the superior sees the computed suggestion before having chosen (anchoring).
enum class SuggestionShown { always, after_choice };

struct EvaluationRules {
    int least_reason_letters = 40;
    SuggestionShown suggestion = SuggestionShown::always;
    std::string article;
};

// The clocks of the evaluation document, in working days (PermenPANRB 6/2022 Lampiran Bab V).
struct DeliveryRules {
    int hand_over = 14, hand_back = 14, objection = 14, decision = 7;
    std::string article;
};

// Public complaints, in working days. The figures are those of PermenPANRB 62/2018; of its successor, 5/2025, an agency enters its own.
enum class ComplaintFigure { answered_on_time, settled_on_time };  // shares, in per cent
struct ComplaintRules {
    int verify = 3, first_answer = 5;
    int information = 5, ordinary = 14, supervisory = 60, aspiration = 5;  // to the last answer, by kind
    int silence = 10;                      // so long an answered complaint waits for a reply, and then is closed
    std::vector<ComplaintFigure> figures = {};  // of the complaints in an officer's hands: those that an indicator may count
    std::string article = "PermenPANRB 62/2018, diganti PermenPANRB 5/2025";
};

// The whole of an agency's rules in one document.
struct Rules {
    std::string code;    // permenpanrb-6-2022
    std::string title;
    std::string decree;  // what makes it binding
    rating::Policy rating;
    ReportRules reports;
    EvaluationRules evaluation;
    DeliveryRules delivery;
    std::optional<ComplaintRules> complaints = {};  // none: the figures above, and no indicator counts complaints
    std::optional<rating::UnitRules> unit = {};     // none: units have no figure
};

struct Version {
    VersionId id;
    std::string code, name;  // name: permenpanrb-6-2022@1, what results cite
    int number = 1;
    base::Day valid_from;
    std::string title, decree;
};

struct InForce {
    Version version;
    const Rules& rules;  // a version never changes, and stays in memory
};

// Reads and checks a document: the codec's refusals, then the engine's faults (share_is_out_of_range …) and the bounds above
// (days_are_out_of_range), each with its path.
base::Result<Rules> read_rules(std::string_view json);
std::string write_rules(const Rules& rules);

// The documents that come with the program: permenpanrb-6-2022, sorong, banyumanik, lampung. Empty for another code.
std::string_view ready_document(std::string_view code);

std::vector<Version> versions(base::Db& db);
// The rules of a day: the latest version that is valid from that day or before. Refuses no_policy_in_force.
base::Result<InForce> in_force(base::Db& db, base::Day day);
base::Result<InForce> version_named(base::Db& db, std::string_view name);

// Enters a document as the next version. Refuses policy_takes_effect_in_a_closed_period: what is decided stays decided.
base::Result<Version> enact(base::Work& work, std::string_view json, base::Day valid_from);

// The rules as plain sentences, for the page that everybody may read.
struct RuleLine {
    std::string text, article;
};
struct RuleSection {
    std::string title;
    std::vector<RuleLine> lines;
};
std::vector<RuleSection> in_words(const Rules& rules, base::Language language);

base::Feature feature();

}  // namespace policy

// The rest of the face.
#include "features/policy/policy_phrases.h"
#include "features/policy/reason_words.h"
