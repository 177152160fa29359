// Photos and files that stand behind a report.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/activity/activity.h"

namespace activity {

using EvidenceId = base::Id<struct EvidenceTag>;

struct EvidenceFile {
    EvidenceId id;
    ReportId report;
    std::string name, type;
    std::int64_t bytes;
};

inline constexpr std::size_t largest_evidence = 2'000'000;  // bytes; the phone shrinks photos to about 150 kB
inline constexpr int most_evidence = 5;                     // files of one report

// Refuses what base/upload.h refuses, evidence_is_too_much and report_is_approved.
base::Result<EvidenceFile> attach(base::Work& work, ReportId report, std::string_view name, std::string_view content);
std::map<ReportId, std::vector<EvidenceFile>> evidence_of(base::Db& db, const std::vector<Report>& reports);
std::optional<EvidenceFile> find(base::Db& db, EvidenceId id);
std::string content_of(base::Db& db, EvidenceId id);

}  // namespace activity
