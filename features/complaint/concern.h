// Whom a complaint may be about before anybody has verified it. All that is known by then is the office it is for and the names in the
// reporter's words; whoever fits does not see it, and it is another's to verify. Pure.
#pragma once

#include <span>
#include <string_view>

#include "features/complaint/handling.h"

namespace complaint {

// The whole name in a row, or, in what is surely about somebody, a long word of it: "Pak Budi" may be Drs. Budi Santoso, M.Si.
bool is_named(std::string_view text, std::string_view name, bool by_any_word);

// About an official or about misconduct, and nobody has said yet about whom.
bool is_about_somebody(const Complaint& complaint);
bool may_be_about(const Verifier& verifier, const Complaint& complaint);

// Whether they verify it. Ordinary complaints are an officer's, misconduct is the inspectorate's, and either's what is about somebody or late
// for long. One side stands in where the complaint may be about each one of the other.
bool verifies(const Verifier& verifier, const Complaint& complaint, std::span<const Verifier> all);

}  // namespace complaint
