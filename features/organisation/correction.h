// "Data saya salah": a person says what is wrong about them, the personnel office mends it or answers. It never blocks anything.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/organisation/organisation.h"

namespace organisation {

using CorrectionId = base::Id<struct CorrectionTag>;

enum class CorrectionField { name, post, unit, superior, grade, other };
enum class CorrectionState { open, mended, declined };

struct Correction {
    CorrectionId id;
    PersonId person;
    std::string nip, full_name;
    CorrectionField field = CorrectionField::other;
    std::string proposal;
    CorrectionState state = CorrectionState::open;
    std::string answer;
    base::Instant proposed_at;
    std::optional<base::Instant> settled_at;
};

struct NewCorrection {
    CorrectionField field = CorrectionField::other;
    std::string proposal;  // how it should be, 1 to 500 characters
};
// For the acting person. Refuses correction_is_empty, correction_is_long, correction_is_waiting (one open a field), and
// correction_has_no_person.
base::Result<Correction> propose_correction(base::Work& work, const NewCorrection& correction);

struct CorrectionAnswer {
    CorrectionId correction;
    CorrectionState state = CorrectionState::mended;
    std::string answer;  // needed to decline
};
// Refuses correction_is_unknown, correction_is_settled, correction_stays_open, correction_answer_is_missing.
base::Result<base::Done> settle_correction(base::Work& work, const CorrectionAnswer& answer);

std::vector<Correction> open_corrections(base::Db& db);  // the oldest first
std::vector<Correction> corrections_of(base::Db& db, PersonId person);

}  // namespace organisation
