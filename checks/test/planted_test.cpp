// A check that cannot fail proves nothing: checks/fixtures holds a fault against each law, and each law must name all of its faults
// and nothing else. What the fixtures call "kept" is near a fault and is none.
#include <doctest/doctest.h>

#include "checks/laws.h"

namespace {

std::string named_by(checks::Findings (*law)(const checks::Tree&)) {
    return "\n" + checks::to_text(law(checks::read_tree(CAPAIAN_SOURCE "/checks/fixtures")));
}

TEST_CASE("a dependency against the order is named") {
    CHECK(named_by(checks::dependencies) == R"(
dependency  app/features.cpp  includes features/activity/activity_store.h: only the face of a feature
dependency  base/kind.cpp  includes features/identity/identity.h: the base knows nobody
dependency  base/kind.cpp  includes rating/engine.h: the base knows nobody
dependency  features/activity/activity.cpp  includes features/identity/identity_store.h: only the face of another feature
dependency  features/activity/activity.cpp  includes features/identity/testing/people.h: only the face of another feature
dependency  features/activity/activity.cpp  includes web/frame.h: a feature knows features, rating and base only
dependency  features/activity/activity.cpp  takes base::now itself: time and chance come in by the door
dependency  features/activity/ui/activity-page.ts  imports features/plan/ui/plan-page: a page knows its own folder and web
dependency  features/identity/identity.cpp  includes boost/json.hpp: only base/ may include it
dependency  features/identity/identity.cpp  includes ../plan/plan.h: write the path from the root
dependency  features/identity/identity.cpp  includes base/codec.h: only a codec unit pays for it
dependency  features/identity/identity.cpp  includes features/plan/plan.h: plan is not above identity in the contents page
dependency  features/identity/identity.h  includes chrono: too heavy for a face: declare what is only named
dependency  features/identity/identity.h  includes base/feature.h: too heavy for a face: declare what is only named
dependency  features/plan/PlanPage.cpp  includes features/plan/plan_fields.h: only a codec unit pays for it
dependency  rating/engine.cpp  includes chrono: not on the engine's list of headers
dependency  rating/engine.cpp  includes base/amount.h: the engine knows no one
dependency  rating/engine.cpp  floating point in the engine
dependency  web/frame.ts  imports features/activity/ui/activity-words: web knows no feature but in pages.ts
)");
}

TEST_CASE("a folder or name out of place is named") {
    CHECK(named_by(checks::folders) == R"(
folder  features/stray  is missing from app/features.cpp
folder  features/stray  has no README.md
folder  features/stray  has no face stray.h
folder  features/ghost  is in app/features.cpp and not on the disk
folder  features/plan/kind.cpp  has the name of base/kind.cpp
folder  features/activity/ui/ActivityWords.ts  is not spelt as its kind is
folder  features/plan/PlanPage.cpp  is not spelt as its kind is
)");
}

TEST_CASE("what is longer than one screen is named") {
    CHECK(named_by(checks::lengths) == R"(
length  base/tall.h  121 lines, at most 120
length  features/plan/long.cpp  311 lines, at most 300
length  features/plan/long.cpp:walk  41 lines, at most 40
length  features/plan/long.cpp:TEST_CASE  41 lines, at most 40
length  features/plan/ui/long-words.ts  205 lines, at most 200
length  features/plan/ui/long-words.ts:tooLong  41 lines, at most 40
)");
}

TEST_CASE("SQL that is unnamed, unbound or somebody else's is named") {
    CHECK(named_by(checks::statements) == R"(
sql  features/activity/activity.cpp  holds SQL in a string: name it in a .sql file
sql  features/activity/sql/activity.sql:reports  is about one agency and has no ?1
sql  features/activity/sql/activity.sql:delete_plan  writes plan_result, which is not a table of activity
sql  features/activity/sql/activity.sql:planned  reads plan_result: ask the face of plan
sql  features/activity/sql/activity.sql:many  joins a list to a table: cross join
sql  features/activity/sql/activity.sql:add_day_off  writes activity_day_off, which is remembered: mark it (settings)
sql  features/plan/sql/001_create.sql  writes outcome, which is not a table of plan
sql  features/plan/sql/001_create.sql:plan_result  has a primary key that does not begin with agency
sql  features/plan/sql/001_create.sql:plan_result  has a column of type integer, which is not one of both engines
sql  features/plan/sql/plan.sql:results  spells no columns out: select *
sql  features/plan/sql/plan.sql:unused_results  is used by nobody
)");
}

TEST_CASE("a rule without its sentence, and a sentence without its rule is named") {
    CHECK(named_by(checks::sentences) == R"(
rule  features/plan/plan.rules:plan_is_closed  has no sentence in English
rule  features/plan/plan.rules:text_is_too_long  has its sentence in base/base.rules too
rule  features/activity/activity.cpp:minutes_are_silly  has no sentence in any .rules file
rule  features/activity/activity.cpp:row_is_silly  has no sentence in any .rules file
rule  rating/engine.cpp:share_is_silly  has no sentence in any .rules file
)");
}

TEST_CASE("a forbidden word is named") {
    CHECK(named_by(checks::words) == R"(
word  app/words.cpp  line 1 says "PlanWizard": say what it does
word  app/words.md  line 2 says "TO-DO": do it
)");
}

TEST_CASE("comments and strings are no code") {
    const auto code = checks::code_of("int a = 1'000; // \"not\" code\nf(\"{\\\"}\", '\"', R\"x(a)\"b)x\"); /* {\n */ b();");
    CHECK(code == "int a = 1'000;              \nf(      ,    ,            );     \n    b();");
}

}  // namespace
