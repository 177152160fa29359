#include "base/codec.h"
#include "features/measurement/measurement_tables.h"
#include "features/measurement/measurement_views.h"
#include "features/plan/plan_fields.h"

namespace measurement {
BOOST_DESCRIBE_STRUCT(Series, (), (id, code, name, unit_label, unit, person, accumulation, source))
BOOST_DESCRIBE_STRUCT(Value, (), (series, day, value, source))
BOOST_DESCRIBE_STRUCT(SumRow, (), (code, accumulation, total, count, newest, latest))
BOOST_DESCRIBE_STRUCT(Codes, (), (codes))
BOOST_DESCRIBE_STRUCT(SeriesList, (), (series))
BOOST_DESCRIBE_STRUCT(NewSeries, (), (code, name, unit_label, unit, person, accumulation, source))
BOOST_DESCRIBE_STRUCT(SeriesMade, (), (series))
BOOST_DESCRIBE_STRUCT(ValuesQuery, (), (code, first, last))
BOOST_DESCRIBE_STRUCT(SeriesValues, (), (series, values))
BOOST_DESCRIBE_STRUCT(NewValues, (), (values))
BOOST_DESCRIBE_STRUCT(TakenFigures, (), (series, values, blanks, only_tried))
}  // namespace measurement

CAPAIAN_ROW(measurement::Series)
CAPAIAN_ROW(measurement::Value)
CAPAIAN_ROW(measurement::SumRow)
CAPAIAN_JSON(measurement::Series)
CAPAIAN_JSON(measurement::Value)
CAPAIAN_JSON(measurement::Codes)
CAPAIAN_JSON(measurement::SeriesList)
CAPAIAN_JSON(measurement::NewSeries)
CAPAIAN_JSON(measurement::SeriesMade)
CAPAIAN_JSON(measurement::ValuesQuery)
CAPAIAN_JSON(measurement::SeriesValues)
CAPAIAN_JSON(measurement::NewValues)
CAPAIAN_JSON(measurement::TakenFigures)
