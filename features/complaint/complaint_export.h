// The complaints on somebody's desk, of a span and with those that are over, as a table to take away: days, terms and what came of them.
// Nothing in it tells the reporter: no words of theirs, no number, nothing of who they are.
#pragma once

#include <string>

#include "features/complaint/complaint.h"
#include "features/complaint/measures.h"

namespace complaint {

enum class Paper { csv, xlsx };
base::Result<std::string> export_complaints(base::Work& work, Span span, Paper paper);

}  // namespace complaint
