// Evidence as people write it for the engine alone (`capaian rate`).
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "rating/evidence.h"

namespace app {

struct EvidenceText {
    std::vector<rating::Evidence> people;
    bool is_list = false;
};

// One object or a list of them. Refuses what the codec and the engine (rating/evidence_faults.h) find, each with its path, a person who
// comes twice, and no_evidence where there is nothing at all. Results and indicators without an id are numbered, so that each reason
// finds its title.
base::Result<EvidenceText> read_evidence(std::string_view json);

}  // namespace app
