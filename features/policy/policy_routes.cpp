#include "base/feature.h"
#include "features/identity/identity.h"
#include "features/policy/policy.h"
#include "features/policy/policy_embedded.h"
#include "features/policy/policy_views.h"
#include "features/policy/rules_page.h"

namespace policy {
namespace {

using base::Method;
using base::Result;
using base::Work;

constexpr auto may_see = identity::signed_in("policy.see");
constexpr auto may_enact = identity::related("policy.enact", identity::hr);

Result<VersionList> list_versions(Work& work, const base::Nothing&) { return VersionList{versions(work.db)}; }

Result<RulesView> show_rules(Work& work, const VersionQuery& query) {
    const auto found = TRY(query.name ? version_named(work.db, *query.name) : in_force(work.db, work.today));
    return RulesView{found.version, in_words(found.rules, work.language), write_rules(found.rules)};
}

Result<ReadyPolicies> list_ready(Work&, const base::Nothing&) {
    ReadyPolicies ready;
    for (const auto& document : embedded::documents) {
        const auto rules = TRY(read_rules(document.text));
        ready.policies.push_back({rules.code, rules.title, rules.decree, std::string(document.text)});
    }
    return ready;
}

Result<Version> post_version(Work& work, const NewVersion& input) {
    TRY(identity::require_role(work, may_enact));
    return enact(work, input.document, input.valid_from);
}

}  // namespace

base::Feature feature() {
    std::vector<base::Route> routes{
        base::json_route(Method::get, "/api/policies", may_see, list_versions, "The agency's policies, newest first."),
        base::json_route(Method::get, "/api/policy", may_see, show_rules, "The rules in force, or of a named version, in words."),
        base::json_route(Method::get, "/api/ready-policies", may_see, list_ready, "The documents that come with the program, to begin from."),
        base::json_route(Method::post, "/api/policies", may_enact, post_version, "Put a policy in force from a day."),
    };
    for (auto& route : rules_page_routes()) routes.push_back(std::move(route));
    return {.name = "policy",
            .routes = std::move(routes),
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace policy
