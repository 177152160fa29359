#include "features/organisation/nip.h"

#include <algorithm>

#include "base/text.h"

namespace organisation {
namespace {

constexpr std::size_t nip_length = 18;
constexpr int youngest_at_appointment = 17;  // years
constexpr int least_contract = 21;

int number_at(std::string_view digits, std::size_t at, std::size_t length) {
    int number = 0;
    for (const char c : digits.substr(at, length)) number = number * 10 + (c - '0');
    return number;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Reader {
public:
    Reader(std::string_view digits, const NipExpectation& expected, const std::string& path)
        : digits_(digits), expected_(expected), path_(path) {}

    base::Result<NipFacts> read() {
        if (!has_shape()) return errors_;
        read_birth();
        read_appointment();
        read_sex_and_serial();
        if (!errors_.empty()) return errors_;
        return facts_;
    }

private:
    void refuse(const char* rule, std::string detail) { errors_.push_back(base::refuse(rule, path_, std::move(detail))); }
    std::string part(std::size_t at, std::size_t length) const { return std::string(digits_.substr(at, length)); }

    bool has_shape() {
        if (digits_.empty()) refuse("nip_is_missing", "");
        else if (!std::ranges::all_of(digits_, is_digit)) refuse("nip_has_other_signs", std::string(digits_.substr(0, 40)));
        else if (digits_.size() != nip_length) refuse("nip_has_wrong_length", std::to_string(digits_.size()));
        return errors_.empty();
    }

    void read_birth() {
        const int year = number_at(digits_, 0, 4), month = number_at(digits_, 4, 2), day = number_at(digits_, 6, 2);
        if (year >= 1900 && base::is_date(year, month, day)) facts_.birth = base::make_day(year, month, day);
        else refuse("nip_birth_is_no_day", part(0, 8));
    }

    void read_appointment() {
        const int year = number_at(digits_, 8, 4), month = number_at(digits_, 12, 2);
        const bool pns = expected_.status == Status::pns;
        facts_.appointed = pns ? part(8, 4) + "-" + part(12, 2) : part(8, 4);
        if (pns && (month < 1 || month > 12)) return refuse("nip_month_is_no_month", part(12, 2));
        if (!pns && month < least_contract) return refuse("nip_contract_is_no_number", part(12, 2));
        const auto today = base::civil_of(expected_.today);
        if (year > today.year || (pns && year == today.year && month > today.month)) return refuse("nip_appointed_in_future", facts_.appointed);
        if (errors_.empty()) refuse_youth(year, pns ? month : 12);
    }

    // The NIP knows the month, so the month of the seventeenth birthday counts as old enough.
    void refuse_youth(int year, int month) {
        const auto birth = base::civil_of(facts_.birth);
        if (year * 12 + month < (birth.year + youngest_at_appointment) * 12 + birth.month)
            refuse("nip_appointed_too_young", facts_.appointed);
    }

    void read_sex_and_serial() {
        const char sex = digits_[14];
        facts_.sex = sex == '2' ? Sex::female : Sex::male;
        if (sex != '1' && sex != '2') refuse("nip_sex_is_unknown", part(14, 1));
        else if (expected_.sex && *expected_.sex != facts_.sex) refuse("nip_sex_differs", part(14, 1));
        if (number_at(digits_, 15, 3) == 0) refuse("nip_serial_is_zero", part(15, 3));
    }

    std::string_view digits_;
    const NipExpectation& expected_;
    const std::string& path_;
    NipFacts facts_;
    base::Errors errors_;
};

}  // namespace

std::string nip_digits(std::string_view typed) {
    std::string digits;
    while (!typed.empty()) {
        const auto before = typed;
        const auto sign = base::take_code_point(typed);
        const bool stands_between = sign == U' ' || sign == U'\t' || sign == U'\n' || sign == U'.' || sign == U'-' || sign == U'\u2013' || sign == U'\u00a0';
        if (!stands_between) digits += before.substr(0, before.size() - typed.size());
    }
    if (base::lower(digits).starts_with("nip")) digits.erase(0, digits.find_first_of("0123456789"));
    return digits;
}

Status status_by_nip(std::string_view digits) {
    if (digits.size() != nip_length) return Status::pns;
    const int month = number_at(digits, 12, 2);
    return month >= 1 && month <= 12 ? Status::pns : Status::pppk;
}

base::Result<NipFacts> read_nip(std::string_view digits, const NipExpectation& expected, const std::string& path) {
    return Reader(digits, expected, path).read();
}

}  // namespace organisation
