#include "features/complaint/key_mark.h"

#include "base/sealed.h"
#include "features/complaint/complaint_embedded.h"

namespace complaint {
namespace {

std::string mark() { return base::sealed_digest("the key of this installation"); }

}  // namespace

void mark_key(base::Db& db) { db.run(sql::keep_key_mark, mark()); }

bool is_known_key(base::Db& db) {
    const auto kept = db.one<std::string>(sql::key_mark);
    return !kept || *kept == mark();
}

}  // namespace complaint
