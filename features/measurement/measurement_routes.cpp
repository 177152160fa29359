#include "base/feature.h"
#include "features/identity/identity.h"
#include "features/measurement/measurement.h"
#include "features/measurement/measurement_embedded.h"
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
    return base::Response{.status = 201, .body = base::write_json(TRY(import_measurements(work, series, figures)))};
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
                    base::raw_route(Method::post, "/api/measurement-imports", may_record, base::Access::write, post_import,
                                    "Import series and values from tables.", upload_limit),
                },
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace measurement
