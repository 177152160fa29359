#include "features/complaint/office_routes.h"

#include "base/json.h"
#include "base/text.h"
#include "base/trial.h"
#include "features/complaint/complaint_embedded.h"
#include "features/complaint/complaint_export.h"
#include "features/complaint/complaint_import.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/complaint_views.h"
#include "features/complaint/words.h"
#include "features/identity/identity.h"

namespace complaint {
namespace {

using base::Done;
using base::Method;
using base::Result;
using base::Work;

constexpr auto may_appoint = identity::related("complaint.appoint", identity::hr);
constexpr auto may_import = identity::related("complaint.import", identity::hr);
constexpr auto may_write_templates = identity::signed_in("complaint.templates");
constexpr auto may_measure = identity::signed_in("complaint.measure");
constexpr auto may_take_away = identity::signed_in("complaint.export");
constexpr std::string_view workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::size_t longest_title = 120;        // characters
constexpr std::size_t upload_limit = 10 << 20;  // bytes

// ---- who verifies

Result<OfficerList> list_officers(Work& work, const base::Nothing&) {
    OfficerList list{{}, count_unseen(work)};
    for (const auto& member : organisation::members(work.db, store::officers(work.db), work.today)) list.officers.push_back({member.person, member.full_name});
    return list;
}

Result<Done> put_officer(Work& work, const OfficerById& in) { return appoint_officer(work, in.person); }
Result<Done> delete_officer(Work& work, const OfficerById& in) { return dismiss_officer(work, in.person); }

// ---- templates

Result<Done> require_verifier(Work& work) {
    const auto asker = asker_of(work);
    if (!asker.may_verify()) return base::forbid("not_your_role");
    return Done{};
}

Result<TemplateList> list_templates(Work& work, const base::Nothing&) { return TemplateList{work.db.all<Template>(sql::templates)}; }

Result<Template> checked(TemplateId id, const std::string& title, const std::string& text) {
    if (base::trim(title).empty()) return base::refuse("template_has_no_title", "/title");
    if (base::count_code_points(title) > longest_title) return base::refuse("words_are_too_long", "/title", std::to_string(longest_title));
    const auto words = TRY(words_of(text, "/text"));
    return Template{id, std::string(base::trim(title)), words};
}

void note_template(Work& work, const Template& kept) {
    work.journal({.thing = "complaint_template", .thing_id = kept.id.value, .action = "saved", .after = base::write_json(kept)});
}

Result<Template> post_template(Work& work, const TemplateInput& in) {
    TRY(require_verifier(work));
    auto made = TRY(checked(work.new_id<TemplateTag>(), in.title, in.text));
    work.db.run(sql::insert_template, made.id, made.title, made.text);
    note_template(work, made);
    return made;
}

Result<Done> put_template(Work& work, const TemplateChange& in) {
    TRY(require_verifier(work));
    const auto changed = TRY(checked(in.id, in.title, in.text));
    if (work.db.run(sql::update_template, changed.id, changed.title, changed.text) == 0) return base::missing("template_is_unknown");
    note_template(work, changed);
    return Done{};
}

Result<Done> delete_template(Work& work, const TemplateById& in) {
    TRY(require_verifier(work));
    if (work.db.run(sql::delete_template, in.id) == 0) return base::missing("template_is_unknown");
    work.journal({.thing = "complaint_template", .thing_id = in.id.value, .action = "deleted"});
    return Done{};
}

// ---- measures

// Officers and heads of units read how complaints are handled; so do the personnel office and the inspectorate.
Result<Done> require_reader(Work& work) {
    const auto asker = asker_of(work);
    if (!asker.may_verify() && asker.heads.empty() && !identity::has_role(work.actor, identity::hr)) return base::forbid("not_your_role");
    return Done{};
}

Result<MeasureList> show_measures(Work& work, const MeasuresQuery& query) {
    TRY(require_reader(work));
    if (query.last < query.first) return base::refuse("span_is_upside_down", "/last");
    return MeasureList{measures(work, query.first, query.last)};
}

Result<Comparison> show_comparison(Work& work, const ComparisonQuery& query) {
    TRY(require_reader(work));
    if (query.last < query.first) return base::refuse("span_is_upside_down", "/last");
    if (query.before_last < query.before_first) return base::refuse("span_is_upside_down", "/before_last");
    const auto before = countable(work, {query.before_first, query.before_last}), after = countable(work, {query.first, query.last});
    return compare(durations(work.db, before, work.today, query.unit), durations(work.db, after, work.today, query.unit));
}

template <Paper paper>
Result<base::Response> get_export(Work& work, const base::Request& request) {
    const auto query = TRY(base::read_input<MeasuresQuery>("", request.query));
    const auto asker = asker_of(work);
    if (!asker.may_verify() && asker.heads.empty()) return base::forbid("not_your_role");
    if (query.last < query.first) return base::refuse("span_is_upside_down", "/last");
    auto content = TRY(export_complaints(work, {query.first, query.last}, paper));
    if (paper == Paper::csv) return base::download(std::move(content), "text/csv; charset=utf-8", "pengaduan.csv");
    return base::download(std::move(content), std::string(workbook), "pengaduan.xlsx");
}

// ---- imports

Result<base::Response> post_import(Work& work, const base::Request& request) {
    const auto parts = TRY(base::parts_of(request));
    if (parts.empty()) return base::refuse("complaint_file_is_missing", "/file");
    const bool only_tries = request.query.contains("check");
    ImportedComplaints imported;
    TRY((only_tries ? base::in_trial : base::in_write)(work, [&](Work& step) -> Result<Done> {
        const auto taken = TRY(import_complaints(step, parts.front().content));
        imported = {taken.complaints, taken.known, false};
        return Done{};
    }));
    imported.only_tried = only_tries;
    return base::Response{.status = only_tries ? 200 : 201, .body = base::write_json(imported)};
}

Result<base::Response> get_template(Work&, const base::Request&) {
    return base::download(blank_complaints(), std::string(workbook), "contoh-pengaduan.xlsx");
}

}  // namespace

std::vector<base::Route> office_routes() {
    using base::json_route;
    return {
        json_route(Method::get, "/api/complaint-officers", may_appoint, list_officers, "Who verifies complaints."),
        json_route(Method::put, "/api/complaint-officers/{person}", may_appoint, put_officer, "Appoint a verifying officer."),
        json_route(Method::remove, "/api/complaint-officers/{person}", may_appoint, delete_officer, "Dismiss a verifying officer."),
        json_route(Method::get, "/api/complaint-templates", may_write_templates, list_templates, "Answers that are used again."),
        json_route(Method::post, "/api/complaint-templates", may_write_templates, post_template, "Keep an answer to use again."),
        json_route(Method::put, "/api/complaint-templates/{id}", may_write_templates, put_template, "Change an answer template."),
        json_route(Method::remove, "/api/complaint-templates/{id}", may_write_templates, delete_template, "Forget an answer template."),
        json_route(Method::get, "/api/complaint-measures", may_measure, show_measures, "Times, shares on time and marks of a period."),
        json_route(Method::get, "/api/complaint-comparison", may_measure, show_comparison, "Whether complaints are settled faster, or in half the time."),
        base::raw_route(Method::get, "/api/complaint-export.xlsx", may_take_away, base::Access::read, get_export<Paper::xlsx>,
                        "The complaints of the actor's desk within a span, without anything that tells the reporter."),
        base::raw_route(Method::get, "/api/complaint-export.csv", may_take_away, base::Access::read, get_export<Paper::csv>,
                        "The complaints of the actor's desk within a span as CSV."),
        base::raw_route(Method::post, "/api/complaint-imports", may_import, base::Access::apart, post_import,
                        "Import complaints from a table; with ?check only say what would come of it.", upload_limit),
        base::raw_route(Method::get, "/api/complaint-table.xlsx", may_import, base::Access::read, get_template, "An empty table with the headings that the import looks for."),
    };
}

}  // namespace complaint
