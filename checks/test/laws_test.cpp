#include <doctest/doctest.h>

#include "checks/laws.h"

namespace {

// The repository, read once for all tests.
const checks::Tree& repository() {
    static const auto tree = checks::read_tree(CAPAIAN_SOURCE);
    return tree;
}

TEST_CASE("the repository keeps its laws, but for exceptions that give their reason") {
    const auto* exceptions = repository().find("checks/exceptions.txt");
    REQUIRE(exceptions);
    const auto findings = checks::to_text(checks::without_exceptions(checks::all_laws(repository()), exceptions->text));
    INFO(findings);
    CHECK(findings.empty());
}

TEST_CASE("the checks read the whole repository") {
    for (const auto* path : {"dev", "base/db.h", "app/features.cpp", "checks/laws.h", "STYLE.md"}) CHECK(repository().find(path));
    CHECK(checks::contents_page(repository()).size() >= 9);
}

TEST_CASE("an exception must be needed and give its reason") {
    const checks::Findings findings = {{"length", "a.cpp", "301 lines"}, {"sql", "a.sql:x", "is used by nobody"}};
    const auto left = [&](const char* exceptions) { return checks::to_text(checks::without_exceptions(findings, exceptions)); };
    CHECK(left("# a comment\nlength a.cpp it is one table, and a table has no parts\n") == "sql  a.sql:x  is used by nobody\n");
    CHECK(left("length a.cpp\nsql a.sql:x another program reads by it\n") == "exception  a.cpp  gives no reason\n");
    CHECK(left("length a.cpp it is one table of names\nsql a.sql:x another program reads by it\nsql b.sql:y an older program reads by it\n") ==
          "exception  b.sql:y  nothing breaks the law of sql there any more: take the line out\n");
}

}  // namespace
