#include "app/features.h"

#include "features/activity/activity.h"
#include "features/calendar/calendar.h"
#include "features/complaint/complaint.h"
#include "features/evaluation/evaluation.h"
#include "features/feedback/feedback.h"
#include "features/identity/identity.h"
#include "features/measurement/measurement.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"
#include "features/policy/policy.h"
#include "features/service/service.h"
#include "features/survey/survey.h"

namespace app {

// The contents page. A feature may use only the features above it.
std::vector<base::Feature> features() {
    return {
        identity::feature(),
        organisation::feature(),
        calendar::feature(),
        service::feature(),
        survey::feature(),
        policy::feature(),
        plan::feature(),
        measurement::feature(),
        activity::feature(),
        feedback::feature(),
        complaint::feature(),
        evaluation::feature(),
    };
}

}  // namespace app
