// A desk as its officer sees it: what waits, the most urgent first, and one complaint with all that was said about it.
#pragma once

#include "features/complaint/complaint_views.h"

namespace complaint {

Queue queue_of(base::Work& work);
base::Result<ComplaintView> view_of(base::Work& work, ComplaintId id);
// Those of the desk that may be about the same matter, the most alike first, at most three: for whoever may join them.
base::Result<Queue> alike_on_desk(base::Work& work, ComplaintId id);
AboutMeList about_me(base::Work& work);

}  // namespace complaint
