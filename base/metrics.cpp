#include "base/metrics.h"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace base {
namespace {

// Only the sheet's own thread writes it: no locked instruction is needed, only that a reader sees whole numbers.
template <class N>
void raise(std::atomic<N>& count, N by) {
    count.store(count.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
}

}  // namespace

void RequestCounts::add(const Answered& answered) {
    auto& row = rows_[answered.route < 0 ? rows_.size() - 1 : static_cast<std::size_t>(answered.route)];
    const auto place = std::lower_bound(bounds_micros.begin(), bounds_micros.end(), answered.micros) - bounds_micros.begin();
    raise<std::int64_t>(row.took[static_cast<std::size_t>(place)], 1);
    raise(row.total_micros, answered.micros);
    raise<std::int64_t>(row.statements, answered.statements);
    raise<std::uint32_t>(row.by_status[static_cast<std::size_t>(std::clamp(answered.status, first_status, last_status) - first_status)], 1);
}

RequestCounts& Metrics::sheet() {
    sheets_.push_back(std::make_unique<RequestCounts>(routes_.size()));
    return *sheets_.back();
}

namespace {

void write_figure(std::string& out, std::string_view name, std::string_view kind, std::string_view help, std::int64_t value) {
    fmt::format_to(std::back_inserter(out), "# HELP {0} {1}\n# TYPE {0} {2}\n{0} {3}\n", name, help, kind, value);
}

std::int64_t resident_bytes() {
    std::ifstream statm("/proc/self/statm");
    std::int64_t total = 0, resident = 0;
    statm >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

}  // namespace

void Metrics::write_requests(std::string& out) const {
    out += "# HELP capaian_requests_total Requests answered.\n# TYPE capaian_requests_total counter\n";
    for (std::size_t route = 0; route <= routes_.size(); ++route)
        for (int status = RequestCounts::first_status; status <= RequestCounts::last_status; ++status) {
            std::int64_t count = 0;
            for (const auto& sheet : sheets_)
                count += sheet->rows_[route].by_status[static_cast<std::size_t>(status - RequestCounts::first_status)];
            if (count > 0)
                fmt::format_to(std::back_inserter(out), "capaian_requests_total{{route=\"{}\",status=\"{}\"}} {}\n",
                               route < routes_.size() ? routes_[route] : "none", status, count);
        }
}

// A page has a budget of statements; this over the requests of its route tells what it took.
void Metrics::write_statements(std::string& out) const {
    out += "# HELP capaian_statements_total Statements that requests ran in the database.\n# TYPE capaian_statements_total counter\n";
    for (std::size_t route = 0; route < routes_.size(); ++route) {
        std::int64_t count = 0;
        for (const auto& sheet : sheets_) count += sheet->rows_[route].statements;
        if (count > 0) fmt::format_to(std::back_inserter(out), "capaian_statements_total{{route=\"{}\"}} {}\n", routes_[route], count);
    }
}

void Metrics::write_latency(std::string& out) const {
    constexpr auto bounds = RequestCounts::bounds_micros;
    std::array<std::int64_t, bounds.size() + 1> took{};
    std::int64_t micros = 0;
    for (const auto& sheet : sheets_)
        for (const auto& row : sheet->rows_) {
            micros += row.total_micros;
            for (std::size_t i = 0; i < took.size(); ++i) took[i] += row.took[i];
        }
    out += "# HELP capaian_request_seconds From the whole head to the answer.\n# TYPE capaian_request_seconds histogram\n";
    std::int64_t count = 0;
    for (std::size_t i = 0; i < took.size(); ++i) {
        count += took[i];
        const auto bound = i < bounds.size() ? fmt::format("{:g}", static_cast<double>(bounds[i]) / 1e6) : std::string("+Inf");
        fmt::format_to(std::back_inserter(out), "capaian_request_seconds_bucket{{le=\"{}\"}} {}\n", bound, count);
    }
    fmt::format_to(std::back_inserter(out), "capaian_request_seconds_sum {:.6f}\ncapaian_request_seconds_count {}\n",
                   static_cast<double>(micros) / 1e6, count);
}

std::string Metrics::text(const DatabaseFigures& database) const {
    std::string out;
    write_requests(out);
    write_statements(out);
    write_latency(out);
    write_figure(out, "capaian_connections", "gauge", "Connections open now.", open_connections_);
    write_figure(out, "capaian_writes_committed_total", "counter", "Write transactions that are durable.", database.writes_committed);
    write_figure(out, "capaian_groups_committed_total", "counter", "Commits; writes / groups is the mean size of a group.",
                 database.groups_committed);
    write_figure(out, "capaian_reads_total", "counter", "Read transactions.", database.reads_done);
    write_figure(out, "capaian_refused_total", "counter", "Requests refused because a queue was full.", database.refused);
    write_figure(out, "capaian_write_queue", "gauge", "Writes waiting.", database.write_queue);
    write_figure(out, "capaian_read_queue", "gauge", "Reads waiting.", database.read_queue);
    write_figure(out, "process_resident_memory_bytes", "gauge", "Memory held.", resident_bytes());
    return out;
}

}  // namespace base
