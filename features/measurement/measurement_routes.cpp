#include "base/feature.h"
#include "base/trial.h"
#include "features/identity/identity.h"
#include "features/measurement/measurement.h"
#include "features/measurement/measurement_embedded.h"
#include "features/measurement/measurement_tables.h"
#include "features/measurement/measurement_views.h"

namespace measurement {
namespace {

using base::Method;
using base::Work;
using namespace identity;

constexpr auto may_see = related("measurement.see", colleague);
constexpr auto may_record = related("measurement.record", hr);
constexpr std::size_t upload_limit = 10 << 20;  // bytes

base::Result<SeriesList> list_series(Work& work, const base::Nothing&) { return SeriesList{all_series(work.db)}; }

base::Result<SeriesValues> show_values(Work& work, const ValuesQuery& query) {
    const auto series = series_coded(work.db, query.code);
    if (!series) return base::missing("series_is_unknown", query.code);
    return SeriesValues{*series, values(work.db, series->id, query.first, query.last)};
}

base::Result<SeriesMade> post_series(Work& work, const NewSeries& input) {
    return SeriesMade{TRY(add_series(work, {{}, input.code, input.name, input.unit_label, input.unit, input.person, input.accumulation, input.source}))};
}
base::Result<base::Done> post_values(Work& work, const NewValues& input) { return record(work, input.values); }

base::Result<base::Response> post_import(Work& work, const base::Request& request) {
    std::string series, figures;
    for (auto& part : TRY(base::parts_of(request))) (part.name == "series" ? series : figures) = std::move(part.content);
    const bool only_tries = request.query.contains("check");
    TakenFigures imported;
    TRY((only_tries ? base::in_trial : base::in_write)(work, [&](Work& step) -> base::Result<base::Done> {
        imported = TRY(take_over(step, {series, figures}));
        return base::Done{};
    }));
    imported.only_tried = only_tries;
    return base::Response{.status = only_tries ? 200 : 201, .body = base::write_json(imported)};
}

template <std::string (*blank)()>
base::Result<base::Response> get_template(Work&, const base::Request&) {
    return base::download(blank(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", blank == blank_series ? "contoh-deret.xlsx" : "contoh-pengukuran.xlsx");
}

}  // namespace

base::Feature feature() {
    return {.name = "measurement",
            .routes =
                {
                    base::json_route(Method::get, "/api/measurement-series", may_see, list_series, "The agency's outcome series."),
                    base::json_route(Method::post, "/api/measurement-series", may_record, post_series, "Add a series."),
                    base::json_route(Method::get, "/api/measurement-series/{code}/values", may_see, show_values, "A series' values between two days."),
                    base::json_route(Method::post, "/api/measurement-values", may_record, post_values, "Record values; a second one of a day corrects."),
                    base::raw_route(Method::get, "/api/series-template.xlsx", may_record, base::Access::read, get_template<blank_series>,
                                    "An empty table of series with the headings that the import looks for."),
                    base::raw_route(Method::get, "/api/measurement-template.xlsx", may_record, base::Access::read, get_template<blank_values>,
                                    "An empty table of figures with the headings that the import looks for."),
                    base::raw_route(Method::post, "/api/measurement-imports", may_record, base::Access::apart, post_import,
                                    "Import series and values from tables; with ?check only say what would come of it.", upload_limit),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace measurement
