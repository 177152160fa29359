#include "features/evaluation/kept.h"

#include <map>

#include "base/json.h"
#include "base/packed.h"
#include "base/secret.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/kept_row.h"

namespace evaluation {

std::optional<Kept> kept_of(base::Db& db, PeriodId period, PersonId person) {
    auto row = db.one<KeptRow>(sql::kept_of, period, person);
    if (!row) return std::nullopt;
    auto evidence = read_evidence(row->evidence);
    base::check(evidence.has_value(), "kept evidence can be read again");
    return Kept{row->person, row->policy, *std::move(evidence), row->predicate, row->digest};
}

namespace {
constexpr std::string_view packed_form = "1 ";
}

std::string kept_evidence(const rating::Evidence& evidence) {
    std::string kept(packed_form);
    base::append_packed(kept, evidence);
    return kept;
}

std::optional<rating::Evidence> read_evidence(std::string_view kept) {
    if (kept.starts_with(packed_form)) return base::read_packed<rating::Evidence>(kept.substr(packed_form.size()));
    auto evidence = base::read_json<rating::Evidence>(kept);
    return evidence ? std::optional(std::move(evidence).value()) : std::nullopt;
}

std::string digest_of(std::string_view policy, const std::string& evidence, const rating::Outcome& verdict,
                      std::optional<rating::Predicate> predicate) {
    std::string all(policy);
    all += '\n';
    all += evidence;
    all += '\n';
    all += base::write_json(verdict);
    all += '\n';
    if (predicate) all += base::name_of(*predicate);
    return base::to_base64url(base::digest_of(all));
}

std::string chain_begun(std::string_view policy) { return base::to_base64url(base::digest_of(policy)); }

std::string chain_over(base::Db& db, std::string chain, PeriodId period, organisation::IdRange range) {
    for (const auto& digest : db.all<std::string>(sql::digests_between, period, range.first, range.last))
        chain = base::to_base64url(base::digest_of(chain + digest));
    return chain;
}

namespace {

// One policy version is read once for thousands of results.
class Policies {
public:
    explicit Policies(base::Db& db) : db_(db) {}
    const rating::Policy* named(const std::string& name) {
        const auto known = by_name_.find(name);
        if (known != by_name_.end()) return &known->second;
        auto found = policy::version_named(db_, name);
        if (!found) return nullptr;
        return &by_name_.emplace(name, std::move(found).value().rules.rating).first->second;
    }

private:
    base::Db& db_;
    std::map<std::string, rating::Policy> by_name_;
};

std::string what_differs(const KeptRow& row, const rating::Policy* policy, base::Db& db, PeriodId period) {
    const auto evidence = read_evidence(row.evidence);
    if (!policy || !evidence) return policy ? "evidence" : "policy";
    const auto verdict = rating::rate(*policy, *evidence, rating::Detail::verdict_only);
    if (digest_of(row.policy, row.evidence, verdict, row.predicate) != row.digest) return "digest";
    const auto official = evaluation_of(db, period, row.person);
    return official && official->predicate == row.predicate ? "" : "predicate";
}

}  // namespace

Verification verify(base::Db& db, PeriodId period) {
    Verification verification;
    Policies policies(db);
    for (PersonId after{};;) {
        const auto rows = db.all<KeptRow>(sql::kept_after, period, after.value);
        if (rows.empty()) return verification;
        for (const auto& row : rows) {
            ++verification.people;
            const auto what = what_differs(row, policies.named(row.policy), db, period);
            if (!what.empty()) verification.mismatches.push_back({row.person, what});
        }
        after = rows.back().person;
    }
}

}  // namespace evaluation
