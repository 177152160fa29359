// Giving somebody a post, and correcting one. A change of post, unit or superior is a new edge with a first day: what was, stays.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/organisation/organisation.h"
#include "features/organisation/roster.h"

namespace organisation {

struct NewPost {
    PersonId person;
    UnitId unit;
    std::string title;
    PostKind kind = PostKind::executor;
    bool heads_unit = false;
    std::optional<PersonId> superior;
    Assignment assignment = Assignment::definitive;
    base::Day from;
    std::optional<base::Day> until;
};

// What the post says is checked the same way wherever it comes from: post_title_is_missing, post_title_is_long,
// post_ends_before_it_begins, person_is_unknown, unit_is_unknown, superior_is_unknown, superior_is_self, superior_makes_circle.
// A definitive post ends the one before it the day before, and refuses post_overlaps_another where that one began no earlier or
// another has begun since. Who leaves the head of a unit leaves its people to whoever heads it next: posts that name them as superior
// go on from that day without a stated one.
base::Result<PostId> assign(base::Work& work, const NewPost& post);

// The post as it should have been, in place; the journal keeps what it said. Refuses what assign refuses, and post_is_unknown.
base::Result<base::Done> correct_post(base::Work& work, const Post& post);

// From `on`, posts that name `superior` name nobody, but for those of people whom the import `by` has a word about. Answers the
// posts that changed, as they were.
std::vector<Post> release_team(base::Work& work, PersonId superior, base::Day on, ImportId by = {});

}  // namespace organisation
