// The two passes over a roster.
#include "features/organisation/roster_pass.h"

#include <malloc.h>

#include <algorithm>
#include <future>
#include <utility>

#include "base/json.h"
#include "base/text.h"
#include "features/identity/identity.h"
#include "features/organisation/roster_line.h"
#include "features/organisation/roster_stage.h"
#include "features/organisation/roster_whom.h"

namespace organisation {
namespace {

constexpr std::size_t chunk_size = 2000;
constexpr int progress_step = 10'000;

// What stands where the number and the name should be.
RosterFacts label_of(const base::TableRow& row) {
    constexpr std::size_t longest = 120;
    RosterFacts label;
    const auto who = whom(row);
    label.nip = base::shorten(who.nip, longest);
    label.name = base::shorten(who.name.empty() ? row.text("title") : who.name, longest);
    return label;
}

// Both passes read a line in the same way, and so come to the same units.
RosterLine read_line(base::TableRow& row, UnitBook& book, base::Day today) {
    if (is_note(row)) return {row.number(), {}, {}, label_of(row), true};
    RosterLine line{row.number(), read_roster_line(row, today), {}, {}, false};
    auto& facts = line.facts;
    if (!facts.unit.empty() || !facts.unit_name.empty()) {
        const auto code = book.code_of({facts.unit, facts.unit_name, facts.unit_parent});
        if (code) facts.unit = code.value();
        else row.refuse(facts.unit.empty() ? "unit_name" : "unit_code", code.errors().front().rule, code.errors().front().detail);
    }
    line.errors = std::move(row).errors();
    if (!line.errors.empty()) line.label = label_of(row);
    return line;
}

IndexedLine index_entry(const RosterLine& line) {
    IndexedLine entry;
    entry.nip = nip_number(line.facts.nip);
    entry.superior = nip_number(line.facts.superior);
    entry.row = line.number;
    entry.definitive = line.facts.assignment == "definitive";
    entry.active = !line.facts.active.empty();
    if (!line.errors.empty()) entry.objection = Objection::unreadable;
    return entry;
}

base::Result<std::vector<std::int64_t>> numbers_elsewhere(const ImportDoors& doors, const std::vector<std::int64_t>& newcomers) {
    std::vector<std::int64_t> found;
    for (std::size_t at = 0; at < newcomers.size(); at += chunk_size) {
        std::vector<std::string> nips;
        for (auto i = at; i < std::min(newcomers.size(), at + chunk_size); ++i) nips.push_back(std::to_string(newcomers[i]));
        TRY(doors.read([&](base::Work& work) -> base::Result<base::Done> {
            for (const auto& nip : identity::nips_elsewhere(work, nips)) found.push_back(nip_number(nip));
            return base::Done{};
        }));
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace

RosterPass::RosterPass(const SheetSource& source, const SheetHead& head, const ImportListener& listener)
    : source_(source), head_(head), listener_(listener), places_(places_of(head)) {
    for (const auto& [name, place] : places_) columns_.insert(name);
}

base::Result<base::Done> RosterPass::learn(const ImportDoors& doors) {
    return doors.read([&](base::Work& work) -> base::Result<base::Done> {
        agreed_ = {units(work.db), everybody(work.db, work.today), work.today};
        return base::Done{};
    });
}

base::Result<base::Done> RosterPass::index_lines() {
    UnitBook book(agreed_.units);
    const bool by_name = places_.contains("superior_name");
    TRY(for_each_line(source_, head_, [&](base::TableRow& row) {
        const auto line = read_line(row, book, agreed_.today);
        if (!line.is_note) {
            index_.add(index_entry(line));
            if (by_name) names_.add(nip_number(line.facts.nip), line.facts.name, line.facts.title);
            if (!line.facts.superior_name.empty()) named_superiors_.emplace_back(line.number, line.facts.superior_name);
        }
        if (listener_.progress && index_.size() % progress_step == 0) listener_.progress(listener_.context, ImportStage::reading, index_.size(), 0);
    }));
    counts_.units_added = book.added();
    return base::Done{};
}

// Also among the people whom the file does not mention.
base::Result<base::Done> RosterPass::find_superiors(const ImportDoors& doors) {
    if (named_superiors_.empty()) return base::Done{};
    TRY(doors.read([&](base::Work& work) -> base::Result<base::Done> {
        for (const auto& holder : post_holders(work.db, work.today)) names_.add(nip_number(holder.nip), holder.name, holder.title);
        return base::Done{};
    }));
    names_.settle();
    for (const auto& [row, written] : named_superiors_) {
        const auto found = names_.find(written);
        const auto nobody = found.how == SuperiorNames::How::several ? Objection::superior_name_is_ambiguous : Objection::superior_name_is_unknown;
        index_.name_superior(row, found.nip, found.how == SuperiorNames::How::one ? Objection::none : nobody);
    }
    return base::Done{};
}

base::Result<base::Done> RosterPass::judge(const ImportDoors& doors) {
    TRY(learn(doors));
    TRY(index_lines());
    TRY(find_superiors(doors));
    index_.settle(agreed_.known, TRY(numbers_elsewhere(doors, index_.newcomers(agreed_.known))));
    counts_.missing = index_.count_missing(agreed_.known);
    return doors.read([&](base::Work& work) -> base::Result<base::Done> {
        std::vector<Newcomers::One> people;
        for (const auto nip : index_.newcomers(agreed_.known)) people.push_back({nip, work.new_id<base::PersonTag>()});
        newcomers_ = Newcomers(std::move(people));
        malloc_trim(0);  // sorting a million left tens of megabytes that the second pass does not need
        return base::Done{};
    });
}

base::Result<base::Done> RosterPass::read_into(base::Relay<std::vector<RosterLine>>& relay) const {
    UnitBook book(agreed_.units);
    std::vector<RosterLine> chunk;
    TRY(for_each_line(source_, head_, [&](base::TableRow& row) {
        chunk.push_back(read_line(row, book, agreed_.today));
        if (chunk.back().errors.empty() && !chunk.back().is_note) object(chunk.back());
        if (chunk.size() == chunk_size) relay.put(std::exchange(chunk, {}));
    }));
    relay.put(std::move(chunk));
    return base::Done{};
}

// One thread reads while the caller's, which owns the connection, writes.
base::Result<base::Done> RosterPass::read(const Taker& take) const {
    using Relay = base::Relay<std::vector<RosterLine>>;
    const UnitBook book(agreed_.units);
    Relay relay;
    auto reading = std::async(std::launch::async, [&] {
        const Relay::Leaver ender(relay, &Relay::end);
        return read_into(relay);
    });
    const Relay::Leaver leaver(relay, &Relay::leave);
    while (const auto chunk = relay.take()) TRY(take(*chunk, book));
    TRY(reading.get());
    return base::Done{};
}

// What the index says against a line that is right in itself.
void RosterPass::object(RosterLine& line) const {
    const auto& entry = index_.line(line.number);
    const auto& named = line.facts.superior_name;
    const char* superior = named.empty() && places_.contains("superior") ? "superior" : "superior_name";
    if (!named.empty() && entry.superior != 0) line.facts.superior = std::to_string(entry.superior);
    switch (entry.objection) {
        case Objection::none:
        case Objection::unreadable: return;
        case Objection::nip_is_repeated: return add(line, "nip_is_repeated", "nip", std::to_string(entry.first_row));
        case Objection::nip_is_in_another_agency: return add(line, "roster_nip_is_elsewhere", "nip", line.facts.nip);
        case Objection::person_has_left: return add(line, "person_has_left", "standing", "");
        case Objection::superior_is_unknown: return add(line, "superior_is_unknown", superior, line.facts.superior);
        case Objection::superior_is_refused: return add(line, "superior_is_refused", superior, std::to_string(entry.first_row));
        case Objection::superior_is_self: return add(line, "superior_is_self", superior, "");
        case Objection::superior_name_is_unknown: return add(line, "superior_name_is_unknown", superior, named);
        case Objection::superior_name_is_ambiguous: return add(line, "superior_name_is_ambiguous", superior, named);
        case Objection::superior_makes_circle: return add(line, "superior_makes_circle", superior, line.facts.superior);
        case Objection::assignment_has_no_person: return add(line, "assignment_has_no_person", "nip", line.facts.nip);
    }
}

void RosterPass::add(RosterLine& line, const char* rule, const char* column, std::string detail) const {
    const auto place = places_.find(column);
    line.label.nip = line.facts.nip;
    line.label.name = line.facts.name;
    line.errors.push_back(base::refuse(rule, base::cell_name({place == places_.end() ? 0 : place->second, line.number}), std::move(detail)));
}

std::vector<ComparedLine> RosterPass::compare(base::Db& db, const std::vector<RosterLine>& chunk, const UnitBook& units) const {
    std::set<std::string> nips;
    if (!agreed_.known.empty())
        for (const auto& line : chunk) nips.insert(line.facts.nip);
    const auto known = known_people(db, nips, agreed_.today);
    std::vector<ComparedLine> all;
    all.reserve(chunk.size());
    for (const auto& line : chunk) all.push_back(compared(line, known, units));
    return all;
}

ComparedLine RosterPass::compared(const RosterLine& line, const KnownByNip& known, const UnitBook& units) const {
    if (line.is_note) return {{line.number, Verdict::note, "", "", base::write_json(line.label), {}, ""}, {}};
    const auto found = known.find(line.facts.nip);
    const auto* person = found == known.end() ? nullptr : &found->second;
    if (!line.errors.empty()) {
        ComparedLine refused{refused_row(line.number, line.errors, base::write_json(line.label)), {}};
        if (person) refused.row.person = person->person.id;
        return refused;
    }
    ComparedLine one{{.line = line.number}, compare_line(person, line.facts, columns_, units)};
    one.row.verdict = one.facts.verdict;
    one.row.person = person ? person->person.id : newcomers_.id(nip_number(line.facts.nip));
    return one;
}

bool RosterPass::is_fresh(base::Db& db) const {
    return units(db).size() == agreed_.units.size() && everybody(db, agreed_.today) == agreed_.known;
}

}  // namespace organisation
