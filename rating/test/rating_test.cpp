#include <doctest/doctest.h>

#include "rating/national.h"
#include "rating/policy_faults.h"
#include "rating/rating.h"

TEST_CASE("the national policies have no fault") {
    CHECK(rating::faults_of(rating::national_policy()).empty());
    CHECK(rating::faults_of(rating::numeric_policy()).empty());
}
