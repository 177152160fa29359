// The watch over an open complaint: every working morning its clocks are looked at. The day before a term ends its officer is reminded;
// when it is over the head of the unit is told, and when it has been over for the term of a first answer, the inspectorate; after the
// silence it is closed. What should happen is decided without the database.
#pragma once

#include "base/jobs.h"
#include "features/complaint/complaint.h"

namespace complaint {

enum class Wake { nothing, remind, tell_head, tell_inspectorate, close };

// On a working morning, of a complaint that was escalated so many times within the term that runs.
Wake wake(const calendar::WorkingDays& working, const Limits& limits, const Course& course, int escalations, base::Day today);

// From the next working morning on, until the complaint is closed. In the caller's transaction.
void watch(base::Work& work, ComplaintId id);
base::JobKind watching();

}  // namespace complaint
