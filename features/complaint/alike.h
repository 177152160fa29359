// Complaints that may be about the same matter: they share the rarer words of their texts. Suggested, never joined by the program. Pure.
#pragma once

#include <span>
#include <vector>

#include "features/complaint/complaint.h"

namespace complaint {

// Of `others`, the most alike first. What stands in many of them tells nothing; where both are for the same office less is needed.
std::vector<ComplaintId> alike(const Complaint& one, std::span<const Complaint> others);

}  // namespace complaint
