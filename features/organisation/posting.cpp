#include "features/organisation/posting.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "base/work.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/person_rows.h"

namespace organisation {
namespace {

constexpr std::size_t longest_title = 200;  // characters

base::Errors objections_of_form(const Post& post) {
    base::Errors errors;
    if (base::trim(post.title).empty()) errors.push_back(base::refuse("post_title_is_missing", "/title"));
    if (base::count_code_points(post.title) > longest_title)
        errors.push_back(base::refuse("post_title_is_long", "/title", std::to_string(longest_title)));
    if (post.until && *post.until < post.from) errors.push_back(base::refuse("post_ends_before_it_begins", "/until"));
    if (post.superior == post.person) errors.push_back(base::refuse("superior_is_self", "/superior"));
    return errors;
}

bool is_above(base::Db& db, PersonId person, PersonId of, base::Day on) {
    const auto chain = chain_of(db, of, on);
    return std::ranges::find(chain, person, &Member::person) != chain.end();
}

// Only a definitive post decides who assesses: a team's leader may well be below one of its members elsewhere.
bool makes_circle(base::Db& db, const Post& post) {
    return post.superior && post.assignment == Assignment::definitive && is_above(db, post.person, *post.superior, post.from);
}

base::Errors objections(base::Db& db, const Post& post) {
    auto errors = objections_of_form(post);
    if (!find_person(db, post.person)) errors.push_back(base::refuse("person_is_unknown", "/person"));
    if (subtree(db, post.unit).empty()) errors.push_back(base::refuse("unit_is_unknown", "/unit"));
    if (post.superior && !find_person(db, *post.superior)) errors.push_back(base::refuse("superior_is_unknown", "/superior"));
    if (errors.empty() && makes_circle(db, post)) errors.push_back(base::refuse("superior_makes_circle", "/superior"));
    return errors;
}

constexpr base::Day last_of_days{2'932'896};  // 9999-12-31

// The other definitive posts that share a day with this one.
std::vector<Post> overlapping(base::Db& db, const Post& post) {
    auto others = posts_between(db, post.person, post.from, post.until.value_or(last_of_days));
    std::erase_if(others, [&](const Post& other) { return other.assignment != Assignment::definitive || other.id == post.id; });
    return others;
}

void journal_change(base::Work& work, std::string_view action, const std::optional<Post>& before, const Post& after) {
    work.journal({.thing = "organisation_post", .thing_id = after.id.value, .action = action,
                  .before = before ? base::write_json(*before) : "", .after = base::write_json(after)});
}

void end_on(base::Work& work, const Post& post, base::Day last) {
    auto ended = post;
    ended.until = last;
    update_posts(work.db, {ended}, {work.now});
    journal_change(work, "ended", post, ended);
}

bool leaves_head(const Post& before, const Post& after) {
    return before.heads_unit && !(after.heads_unit && after.unit == before.unit);
}

base::Result<base::Done> follow_previous(base::Work& work, const Post& post) {
    const auto others = overlapping(work.db, post);
    if (others.empty()) return base::Done{};
    if (others.size() > 1 || others[0].from >= post.from) return base::conflict("post_overlaps_another", "/from", base::to_text(others.back().from));
    end_on(work, others[0], post.from - 1);
    if (leaves_head(others[0], post)) release_team(work, post.person, post.from);
    return base::Done{};
}

}  // namespace

std::vector<Post> release_team(base::Work& work, PersonId superior, base::Day on, ImportId by) {
    auto posts = work.db.all<Post>(sql::posts_under, superior, on, by.value);
    for (const auto& post : posts) {
        auto freed = post;
        freed.superior.reset();
        if (post.from >= on) {
            update_posts(work.db, {freed}, {work.now});
            journal_change(work, "corrected", post, freed);
            continue;
        }
        end_on(work, post, on - 1);
        freed.id = work.new_id<PostTag>();
        freed.from = on;
        insert_posts(work.db, {freed}, {work.now, by});
        journal_change(work, "assigned", std::nullopt, freed);
    }
    return posts;
}

base::Result<PostId> assign(base::Work& work, const NewPost& wanted) {
    const Post post{work.new_id<PostTag>(), wanted.person, wanted.unit, wanted.title, wanted.kind, wanted.heads_unit,
                    wanted.superior, wanted.assignment, wanted.from, wanted.until};
    if (auto errors = objections(work.db, post); !errors.empty()) return errors;
    if (post.assignment == Assignment::definitive) TRY(follow_previous(work, post));
    insert_posts(work.db, {post}, {work.now});
    journal_change(work, "assigned", std::nullopt, post);
    return post.id;
}

base::Result<base::Done> correct_post(base::Work& work, const Post& post) {
    const auto before = work.db.one<Post>(sql::find_post, post.id);
    if (!before || before->person != post.person) return base::missing("post_is_unknown");
    if (auto errors = objections(work.db, post); !errors.empty()) return errors;
    if (post.assignment == Assignment::definitive)
        if (const auto others = overlapping(work.db, post); !others.empty())
            return base::conflict("post_overlaps_another", "/from", base::to_text(others.front().from));
    update_posts(work.db, {post}, {work.now});
    journal_change(work, "corrected", before, post);
    return base::Done{};
}

}  // namespace organisation
