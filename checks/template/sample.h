// Short notes that people keep for themselves.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "base/result.h"

namespace base {
struct Feature;
class Db;
class Work;
}  // namespace base

namespace sample {

using SampleNoteId = base::Id<struct SampleNoteTag>;

struct SampleNote {
    SampleNoteId id;
    base::Day day;
    std::string text;  // 1 to 500 bytes
};

// Newest first.
std::vector<SampleNote> notes_of(base::Db& db, base::PersonId person);

// Refuses sample_text_is_missing, sample_text_is_long.
base::Result<base::Done> may_keep(std::string_view text);

// A note of the acting person for today; refuses what may_keep refuses.
base::Result<SampleNote> keep_note(base::Work& work, const std::string& text);

base::Feature feature();

}  // namespace sample
