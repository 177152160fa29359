#include "base/db.h"

#include <charconv>
#include <string>

#include "base/base_embedded.h"
#include "base/connection.h"
#include "base/secret.h"

namespace base {

void Rows::push(std::string_view text) {
    cells_.push_back({static_cast<std::int64_t>(buffer_.size()), static_cast<std::int64_t>(text.size())});
    buffer_.append(text);
}

std::string_view Rows::text(int row, int column) const {
    const Cell& cell = at(row, column);
    check(cell.length != whole_number, "a column that is read as text holds text");
    return cell.length == null ? std::string_view() : std::string_view(buffer_).substr(cell.value, cell.length);
}

std::int64_t Rows::integer(int row, int column) const {
    if (at(row, column).length == whole_number) return at(row, column).value;
    const auto digits = text(row, column);
    std::int64_t value = 0;
    if (digits.empty()) return 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    check(error == std::errc() && end == digits.data() + digits.size(), "a column that is read as a whole number holds one");
    return value;
}

template <>
std::vector<std::int64_t> read_rows(const Rows& rows) {
    std::vector<std::int64_t> values(rows.size());
    for (int row = 0; row < rows.size(); ++row) values[row] = rows.integer(row, 0);
    return values;
}

template <>
std::vector<std::string> read_rows(const Rows& rows) {
    std::vector<std::string> values(rows.size());
    for (int row = 0; row < rows.size(); ++row) values[row] = rows.text(row, 0);
    return values;
}

std::vector<Param> Db::bound(const Statement& statement, std::initializer_list<Param> args) const {
    std::vector<Param> all;
    all.reserve(args.size() + 1);
    // An agency of 0 is the installation itself: its rows are nobody's, and no agency's query reaches them.
    if (statement.reach == Statement::Reach::agency) all.push_back(agency_.value);
    all.insert(all.end(), args.begin(), args.end());
    return all;
}

Rows Db::query(const Statement& statement, std::initializer_list<Param> args) {
    ++statements_;
    auto rows = connection_.query(statement, bound(statement, args));
    if (statement.writes) note_write(statement);
    return rows;
}

Rows answer_to(Connection& connection, Question question) { return connection.answer(question); }

Question Db::ask_bound(const Statement& statement, std::initializer_list<Param> args) {
    check(!statement.writes, "what changes something is not asked");
    ++statements_;
    return connection_.ask(statement, bound(statement, args));
}

std::int64_t Db::run_bound(const Statement& statement, std::initializer_list<Param> args) {
    ++statements_;
    const auto changed = connection_.run(statement, bound(statement, args));
    note_write(statement);
    return changed;
}

// New settings get a number that no others ever had, those of an undone transaction included.
void Db::note_write(const Statement& statement) {
    ++writes_;
    if (!statement.settles) return;
    const auto revision = random_number();
    connection_.run(sql::renew_settings, bound(sql::renew_settings, {revision}));
    connection_.settings_seen()[agency_] = revision;
}

std::int64_t Db::settings_revision() {
    const auto [seen, is_new] = connection_.settings_seen().try_emplace(agency_, 0);
    if (is_new) seen->second = one<std::int64_t>(sql::settings_revision).value_or(0);
    return seen->second;
}

void Batch::add_bound(std::initializer_list<Param> args) {
    auto params = db_.bound(statement_, args);
    for (auto& param : params) param.keep();
    pending_.push_back(std::move(params));
    if (pending_.size() >= 1000) send();
}

void Batch::send() {
    if (pending_.empty()) return;
    ++db_.statements_;
    db_.connection_.run_many(statement_, pending_);
    db_.note_write(statement_);
    pending_.clear();
}

}  // namespace base
