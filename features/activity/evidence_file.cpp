#include "features/activity/evidence_file.h"

#include "base/id_list.h"
#include "base/text.h"
#include "base/upload.h"
#include "features/activity/activity_embedded.h"

namespace activity {

std::map<ReportId, std::vector<EvidenceFile>> evidence_of(base::Db& db, const std::vector<Report>& reports) {
    std::vector<ReportId> ids;
    for (const auto& report : reports) ids.push_back(report.id);
    std::map<ReportId, std::vector<EvidenceFile>> files;
    for (auto& file : db.all<EvidenceFile>(sql::evidence_of, base::id_list(ids))) files[file.report].push_back(std::move(file));
    return files;
}
std::optional<EvidenceFile> find(base::Db& db, EvidenceId id) { return db.one<EvidenceFile>(sql::evidence_with_id, id); }
std::string content_of(base::Db& db, EvidenceId id) { return db.one<std::string>(sql::content_of, id).value_or(""); }

base::Result<EvidenceFile> attach(base::Work& work, ReportId report_id, std::string_view name, std::string_view content) {
    const auto report = find(work.db, report_id);
    if (!report) return base::missing("report_is_unknown");
    if (report->state == State::approved) return base::conflict("report_is_approved");
    if (static_cast<int>(evidence_of(work.db, {*report})[report_id].size()) >= most_evidence)
        return base::conflict("evidence_is_too_much", "/file", std::to_string(most_evidence));
    const auto upload = TRY(base::accept_upload(content, {.bytes = largest_evidence}));
    const EvidenceFile made{work.new_id<EvidenceTag>(), report_id, std::string(base::shorten(base::trim(name), 120)), std::string(upload.type),
                            static_cast<std::int64_t>(upload.bytes.size())};
    const auto* first = reinterpret_cast<const std::byte*>(upload.bytes.data());
    work.db.run(sql::insert_evidence, made.id, made.report, made.name, made.type, made.bytes, base::Bytes(first, first + upload.bytes.size()));
    work.journal({.thing = "activity_evidence", .thing_id = made.id.value, .action = "attached", .after = made.type});
    return made;
}

}  // namespace activity
