// The routes of imports (ux S12): upload, choose columns, check, apply, undo.
#include "features/organisation/roster_routes.h"

#include "base/apart.h"
#include "base/blank_table.h"
#include "features/identity/identity.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_export.h"
#include "features/organisation/roster_refused.h"
#include "features/organisation/roster_stage.h"
#include "features/organisation/roster_views.h"

namespace organisation {
namespace {

using base::Access;
using base::Method;
using base::Request;
using base::Response;
using base::Result;
using base::Work;

constexpr auto may_import = identity::related("organisation.import", identity::hr);
constexpr std::size_t upload_limit = 20 * 1024 * 1024;  // bytes

ImportDoors doors_of(Work& work) {
    return {[&work](const Step& step) { return base::in_read(work, step); }, [&work](const Step& step) { return base::in_write(work, step); }};
}

Result<ImportRow> known_import(base::Db& db, ImportId id) {
    auto import = find_import(db, id);
    if (!import) return base::missing("import_is_unknown");
    return *import;
}

// ---- the file

struct Uploaded {
    ImportKind kind = ImportKind::roster;
    std::string file_name, content;
};

Result<Uploaded> uploaded(const Request& request) {
    Uploaded upload;
    for (auto& part : TRY(base::parts_of(request))) {
        if (part.name == "kind") upload.kind = base::parse_name<ImportKind>(part.content).value_or(ImportKind::roster);
        if (part.name != "file") continue;
        upload.file_name = part.file_name;
        upload.content = std::move(part.content);
    }
    if (upload.content.empty()) return base::refuse("import_file_is_missing", "/file");
    return upload;
}

// What still lacks a column waits for the personnel office to choose; everything else is compared at once.
Result<Response> compared(Work& work, ImportRow& import, const SheetSource& source) {
    if (view_of(import).lacking.empty()) TRY(stage_import(doors_of(work), import, source, {}));
    return Response{.body = base::write_json(view_of(import))};
}

Result<Response> post_import(Work& work, const Request& request) {
    const auto upload = TRY(uploaded(request));
    const SheetSource source{upload.content, ""};
    ImportRow import;
    TRY(base::in_write(work, [&](Work& step) -> Result<base::Done> {
        import = TRY(open_import(step, source, upload.kind, upload.file_name));
        keep_file(step.db, import.id, upload.content);
        return base::Done{};
    }));
    auto response = TRY(compared(work, import, source));
    response.status = 201;
    return response;
}

Result<Response> put_mapping(Work& work, const Request& request) {
    const auto input = TRY(base::read_input<MappingInput>(request.body, request.captures));
    ImportRow import;
    std::string file;
    TRY(base::in_read(work, [&](Work& step) -> Result<base::Done> {
        import = TRY(known_import(step.db, input.import));
        file = file_of(step.db, input.import);
        return base::Done{};
    }));
    if (file.empty()) return base::conflict("import_file_was_not_kept");
    auto head = TRY(base::read_json<SheetHead>(import.head));
    if (input.sheet && *input.sheet != head.sheet.value_or("")) head = TRY(read_head({file, "", *input.sheet}, import.kind));
    else TRY(choose_columns(head, import.kind, input.mapping));
    import.head = base::write_json(head);
    import.state = ImportState::columns;
    TRY(base::in_write(work, [&](Work& step) { return give_columns(step, import); }));
    return compared(work, import, {file, ""});
}

// ---- what it would do

Result<ImportList> list_imports(Work& work, const base::Nothing&) {
    ImportList list;
    for (const auto& import : recent_imports(work.db)) list.imports.push_back(view_of(import));
    return list;
}

Result<ImportView> get_import(Work& work, const ImportQuery& query) { return view_of(TRY(known_import(work.db, query.import))); }

Result<RowsView> get_rows(Work& work, const RowsQuery& query) {
    const auto import = TRY(known_import(work.db, query.import));
    return rows_view(work, import, {query.verdict, query.after.value_or(0), 50});
}

template <SheetForm form>
Result<Response> get_refused(Work& work, const Request& request) {
    const auto query = TRY(base::read_input<ImportQuery>("", request.captures));
    auto content = TRY(refused_rows(work, query.import, form));
    if (form == SheetForm::csv) return base::download(std::move(content), "text/csv; charset=utf-8", "baris-ditolak.csv");
    return base::download(std::move(content), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "baris-ditolak.xlsx");
}

template <SheetForm form>
Result<Response> get_roster(Work& work, const Request&) {
    std::string content;
    TRY(base::in_read(work, [&](Work& step) -> Result<base::Done> {
        content = TRY(roster_sheet(step.db, step.today, form));
        return base::Done{};
    }));
    if (form == SheetForm::csv) return base::download(std::move(content), "text/csv; charset=utf-8", "daftar-pegawai.csv");
    return base::download(std::move(content), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "daftar-pegawai.xlsx");
}

template <ImportKind kind>
Result<Response> get_template(Work&, const Request&) {
    const bool of_people = kind == ImportKind::roster;
    return base::download(base::blank_table(of_people ? "Pegawai" : "Unit", columns_of(kind)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          of_people ? "contoh-pegawai.xlsx" : "contoh-unit.xlsx");
}

// ---- doing it

Result<ImportView> post_application(Work& work, const ImportQuery& query) { return view_of(TRY(apply_import(work, query.import))); }

Result<ImportView> post_undo(Work& work, const ImportQuery& query) {
    TRY(undo_import(work, query.import));
    return view_of(TRY(known_import(work.db, query.import)));
}

}  // namespace

void add_import_routes(std::vector<base::Route>& routes) {
    const auto add = [&](base::Route route) { routes.push_back(std::move(route)); };
    add(base::raw_route(Method::post, "/api/roster-imports", may_import, Access::apart, post_import,
                        "Upload a roster or a list of units and see what it would change.", upload_limit));
    add(base::json_route(Method::get, "/api/roster-imports", may_import, list_imports, "The latest imports."));
    add(base::json_route(Method::get, "/api/roster-imports/{import}", may_import, get_import, "An import: columns and counts."));
    add(base::raw_route(Method::put, "/api/roster-imports/{import}/mapping", may_import, Access::apart, put_mapping,
                        "Choose the columns of an import and compare anew."));
    add(base::json_route(Method::get, "/api/roster-imports/{import}/rows", may_import, get_rows, "Rows of one verdict, with reasons and changes."));
    add(base::raw_route(Method::get, "/api/roster-imports/{import}/refused.csv", may_import, Access::apart, get_refused<SheetForm::csv>,
                        "The refused rows with their reasons, as CSV."));
    add(base::raw_route(Method::get, "/api/roster-imports/{import}/refused.xlsx", may_import, Access::apart, get_refused<SheetForm::xlsx>,
                        "The refused rows with their reasons, as a spreadsheet."));
    add(base::raw_route(Method::get, "/api/roster.csv", may_import, Access::apart, get_roster<SheetForm::csv>,
                        "Everybody in service as CSV; the import reads it back."));
    add(base::raw_route(Method::get, "/api/roster.xlsx", may_import, Access::apart, get_roster<SheetForm::xlsx>,
                        "Everybody in service as a spreadsheet; the import reads it back."));
    add(base::raw_route(Method::get, "/api/roster-template.xlsx", may_import, Access::read, get_template<ImportKind::roster>,
                        "An empty roster with the headings that the import looks for."));
    add(base::raw_route(Method::get, "/api/unit-template.xlsx", may_import, Access::read, get_template<ImportKind::units>,
                        "An empty list of units with the headings that the import looks for."));
    add(base::json_route(Method::post, "/api/roster-imports/{import}/applications", may_import, post_application, "Apply an import."));
    add(base::json_route(Method::post, "/api/roster-imports/{import}/undos", may_import, post_undo, "Undo an import within seven days."));
}

}  // namespace organisation
