#include "features/activity/reporting.h"

#include <algorithm>

#include "base/secret.h"
#include "base/text.h"

namespace activity {
namespace {

constexpr std::size_t longest_text = 2'000;   // characters
constexpr std::size_t longest_link = 500;     // bytes
constexpr std::int64_t clock_drift = 10 * 60'000'000ll;  // a phone's clock may run this far ahead

bool is_web_address(const std::string& link) {
    const bool scheme = link.starts_with("https://") || link.starts_with("http://");
    return scheme && link.size() <= longest_link && link.find_first_of(" \t\r\n\"<>") == std::string::npos;
}

base::Day written_day(const NewReport& report, const Setting& setting) {
    return report.written_at ? base::day_of(*report.written_at, setting.zone_minutes) : setting.today;
}

// By the day it was written on; a phone may have kept it for as long again, but no clock opens days long past.
bool is_too_old(const NewReport& report, const Setting& s) {
    const auto written = written_day(report, s);
    if (s.days.elapsed(report.day, written) > s.rules.refused_after) return true;
    return s.sending == Sending::first && s.days.elapsed(written, s.today) > s.rules.refused_after;
}

}  // namespace

base::Result<base::Done> check_open(const std::optional<calendar::Period>& period) {
    using enum calendar::PeriodState;
    if (period && period->state != open && period->state != planned) return base::conflict("day_is_closed", "/day", period->code);
    return base::Done{};
}

base::Errors faults_of(const NewReport& report, const Setting& s) {
    base::Errors errors;
    const auto refuse = [&](const char* rule, const char* path, std::string detail = {}) {
        errors.push_back(base::refuse(rule, path, std::move(detail)));
    };
    const auto text = base::trim(report.text);
    if (text.empty()) refuse("report_is_empty", "/text");
    if (base::count_code_points(text) > longest_text) refuse("report_is_too_long", "/text", std::to_string(longest_text));
    if (report.day > s.today) refuse("report_day_is_in_the_future", "/day");
    if (report.written_at && report.written_at->micros > s.now.micros + clock_drift) refuse("written_in_the_future", "/written_at");
    if (is_too_old(report, s)) refuse("day_is_too_old", "/day", std::to_string(s.rules.refused_after));
    if (const auto open = check_open(s.period); !open) errors.push_back(open.errors().front());
    if (report.quantity && report.quantity->ten_thousandths < 0) refuse("quantity_is_negative", "/quantity");
    if (report.quantity && !report.result) refuse("quantity_has_no_indicator", "/result");
    if (report.minutes && (*report.minutes < 1 || *report.minutes > s.rules.most_minutes - s.minutes_already))
        refuse("minutes_are_too_many", "/minutes", std::to_string(s.rules.most_minutes));
    if (report.link && !is_web_address(*report.link)) refuse("link_is_not_a_web_address", "/link");
    return errors;
}

Punctuality punctuality_of(base::Day day, base::Day written, const Setting& setting) {
    return setting.days.elapsed(day, written) > setting.rules.late_after ? Punctuality::late : Punctuality::on_time;
}

namespace {

// Letters that have no Latin form: without them all texts in Balinese or Chinese were one.
std::string other_letters(std::string_view text) {
    std::string kept;
    while (!text.empty()) {
        const auto before = text;
        const auto code_point = base::take_code_point(text);
        const auto letter = before.substr(0, before.size() - text.size());
        const bool is_punctuation = code_point < 0x80 || (code_point >= 0x2000 && code_point < 0x2070);
        if (!is_punctuation && base::heading_key(letter).empty()) kept += letter;
    }
    return kept;
}

}  // namespace

std::string fingerprint_of(std::string_view text, std::optional<plan::ResultId> result) {
    const auto key = base::heading_key(text) + other_letters(text) + "/" + (result ? std::to_string(result->value) : "");
    return base::to_base64url(base::digest_of(key)).substr(0, 22);
}

std::string receipt_code(ReportId id) {
    static constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::string code;
    for (auto rest = static_cast<std::uint64_t>(id.value); code.size() < 6; rest /= alphabet.size()) code += alphabet[rest % alphabet.size()];
    return "L-" + code;
}

}  // namespace activity
