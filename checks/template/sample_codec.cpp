#include "base/codec.h"
#include "features/sample/sample.h"
#include "features/sample/sample_views.h"

namespace sample {
BOOST_DESCRIBE_STRUCT(SampleNote, (), (id, day, text))
BOOST_DESCRIBE_STRUCT(SampleInput, (), (text))
BOOST_DESCRIBE_STRUCT(SampleList, (), (notes))
}  // namespace sample

CAPAIAN_ROW(sample::SampleNote)
CAPAIAN_JSON(sample::SampleNote)
CAPAIAN_JSON(sample::SampleInput)
CAPAIAN_JSON(sample::SampleList)
