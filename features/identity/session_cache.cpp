#include "features/identity/session_cache.h"

#include <algorithm>

namespace identity {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t remembered = 5 * second;
constexpr std::int64_t end_remembered = 120 * second;  // longer than any snapshot lives

}  // namespace

SessionCache::Part& SessionCache::part_of(std::string_view digest) {
    const auto first = digest.empty() ? 0 : static_cast<unsigned char>(digest.front());
    return parts_[first % parts];
}

const SessionCache::Entry* SessionCache::entry_of(const Part& part, const std::string& digest, base::Instant now) {
    for (const auto* generation : {&part.young, &part.old}) {
        const auto found = generation->find(digest);
        if (found != generation->end()) return now < found->second.good_until ? &found->second : nullptr;
    }
    return nullptr;
}

void SessionCache::put(Part& part, const std::string& digest, Entry entry) {
    if (part.young.size() >= generation_limit_) {
        part.old = std::move(part.young);
        part.young.clear();
    }
    part.young.insert_or_assign(digest, std::move(entry));
}

std::optional<base::Actor> SessionCache::find(std::string_view digest, base::Instant now) {
    auto& part = part_of(digest);
    std::lock_guard lock(part.mutex);
    const auto* entry = entry_of(part, std::string(digest), now);
    if (!entry || entry->standing != Standing::known) return std::nullopt;
    return entry->actor;
}

void SessionCache::keep(std::string_view digest, const base::Actor& actor, base::Instant until, base::Instant now) {
    auto& part = part_of(digest);
    std::lock_guard lock(part.mutex);
    const auto* entry = entry_of(part, std::string(digest), now);
    if (entry && entry->standing != Standing::known) return;
    put(part, std::string(digest), {Standing::known, actor, std::min(until, base::Instant{now.micros + remembered})});
}

void SessionCache::end(std::string_view digest, base::Instant now) {
    auto& part = part_of(digest);
    std::lock_guard lock(part.mutex);
    put(part, std::string(digest), {Standing::ended, {}, {now.micros + end_remembered}});
}

bool SessionCache::has_ended(std::string_view digest, base::Instant now) {
    auto& part = part_of(digest);
    std::lock_guard lock(part.mutex);
    const auto* entry = entry_of(part, std::string(digest), now);
    return entry && entry->standing == Standing::ended;
}

void SessionCache::doubt(std::string_view digest, base::Instant now) {
    auto& part = part_of(digest);
    std::lock_guard lock(part.mutex);
    const auto* entry = entry_of(part, std::string(digest), now);
    if (entry && entry->standing == Standing::ended) return;
    put(part, std::string(digest), {Standing::in_doubt, {}, {now.micros + end_remembered}});
}

}  // namespace identity
