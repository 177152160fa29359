// Work on behalf of somebody who stays unknown: in an agency, without account or person. Its instant is drawn by lot within the day, and so
// are its ids, which hold one: what it writes tells the day and nothing finer, and cannot be laid beside a session or an access log.
#pragma once

#include "base/work.h"

namespace base {

class Unlinked {
public:
    // In the transaction of `asked`, whoever asked it.
    Unlinked(Work& asked, AgencyId agency, int zone_minutes);

private:
    Ids ids_;

public:
    Work work;
};

}  // namespace base
