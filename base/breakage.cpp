#include "base/breakage.h"

namespace base {

std::string_view rule_for_client(Cause cause) {
    switch (cause) {
        case Cause::unknown:
        case Cause::away: return "database_is_away";
        case Cause::memory: return "memory_is_short";
        case Cause::disk_full: return "disk_is_full";
        case Cause::disk_failed: return "disk_fails";
        case Cause::not_writable: return "storage_is_not_writable";
        case Cause::damaged: return "database_is_damaged";
    }
    return "";
}

Error told_to_operator(const Broken& broken) {
    switch (broken.cause) {
        case Cause::unknown: return refuse("command_failed", {}, broken.what);
        case Cause::away: return refuse("machine_lost_the_database", {}, broken.what);
        case Cause::memory: return refuse("machine_is_short_of_memory", {}, broken.what);
        case Cause::disk_full: return refuse("machine_disk_is_full", {}, broken.what);
        case Cause::disk_failed: return refuse("machine_disk_fails", {}, broken.what);
        case Cause::not_writable: return refuse("machine_disk_is_not_writable", {}, broken.what);
        case Cause::damaged: return refuse("machine_database_is_damaged", {}, broken.what);
    }
    return {};
}

Error told_to_operator(const Uncertain& uncertain) { return refuse("command_may_be_done", {}, uncertain.what); }

std::string_view word_for(Cause cause) {
    switch (cause) {
        case Cause::unknown: return "unknown";
        case Cause::away: return "away";
        case Cause::memory: return "memory";
        case Cause::disk_full: return "disk_full";
        case Cause::disk_failed: return "disk_failed";
        case Cause::not_writable: return "not_writable";
        case Cause::damaged: return "damaged";
    }
    return "";
}

}  // namespace base
