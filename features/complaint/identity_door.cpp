// The only place that reads who a reporter is: nobody's page, export, list or measure comes by here.
#include "base/json.h"
#include "base/sealed.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/handling.h"
#include "features/complaint/saying.h"

namespace complaint {

base::Result<Reporter> open_identity(base::Work& work, ComplaintId id) {
    const auto complaint = TRY(open_as(work, id, {Part::verifier, Part::handler}));
    const bool is_verifier = part_of(asker_of(work), complaint) == Part::verifier;
    const bool is_shown_to_handler = complaint.disclosure == Disclosure::named && complaint.handler == work.actor.person;
    if (!is_verifier && !is_shown_to_handler) return base::missing("identity_is_not_yours");
    const auto sealed = store::sealed_identity(work.db, id);
    if (!sealed) return base::missing("identity_was_not_given");
    const auto opened = base::unseal(*sealed, place_of_identity(id));
    if (!opened) return base::conflict("identity_is_under_another_key");
    note_change(work, complaint, "identity_read");
    return base::read_json<Reporter>(*opened);
}

}  // namespace complaint
