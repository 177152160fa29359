// Whether complaints are settled faster than before, or in half the time.
#include <iostream>

#include "app/commands.h"
#include "app/workplace.h"
#include "base/month.h"
#include "features/complaint/measures.h"

namespace app {
namespace {

using complaint::Verdict;

// A quarter (2026-T2) or a month (2026-05), whether the agency has made its year or not.
complaint::Span span_of(const std::string& code) {
    const auto last = base::last_day_of(code, 0);
    if (!last) throw Refused{{base::missing("period_is_unknown")}};
    const auto [year, month, day] = base::civil_of(*last);
    return {base::make_day(year, code.find('T') == std::string::npos ? month : month - 2, 1), *last};
}

std::string days(const std::optional<int>& number) { return number ? std::to_string(*number) : "tak terbatas"; }

void print(const char* which, const complaint::MedianInterval& interval) {
    std::cout << which << ": " << interval.count << " pengaduan, median " << (interval.median ? base::to_indonesian(*interval.median) : "belum diketahui")
              << " hari kerja (selang " << days(interval.low) << " sampai " << days(interval.high) << ")\n";
}

const char* words_for(Verdict verdict) {
    switch (verdict) {
        case Verdict::too_few: return "belum dapat dibandingkan";
        case Verdict::halved: return "terbukti: paling banyak separuh waktu sebelumnya";
        case Verdict::faster: return "lebih cepat, tetapi separuhnya tidak terbukti";
        case Verdict::not_shown: return "tidak terbukti";
        case Verdict::slower: return "lebih lambat";
    }
    return "";
}

}  // namespace

int compare_complaints(const Configuration& configuration, const ComparisonRequest& request) {
    const auto database = open_installation(configuration);
    const auto agency = agency_coded(*database, request.agency);
    complaint::Comparison comparison;
    reading(*database, agency, [&](base::Work& work) {
        const auto before = complaint::durations(work.db, span_of(request.before), work.today, {});
        comparison = complaint::compare(before, complaint::durations(work.db, span_of(request.period), work.today, {}));
    });
    print("sebelum", comparison.before);
    print("sesudah", comparison.after);
    if (comparison.ratio_low && comparison.ratio_high)
        std::cout << "waktu sesudah ÷ sebelum: " << base::to_indonesian(*comparison.ratio_low) << " sampai " << base::to_indonesian(*comparison.ratio_high) << "\n";
    std::cout << words_for(comparison.verdict) << "\n";
    return comparison.verdict == Verdict::halved ? 0 : 1;
}

}  // namespace app
