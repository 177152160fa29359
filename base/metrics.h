// Figures for Prometheus: requests by route and status, how long they took, the database's queues, memory.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/database.h"

namespace base {

// One I/O thread counts into its own sheet, so that counting costs no shared cache line.
class RequestCounts {
public:
    explicit RequestCounts(std::size_t routes) : rows_(routes + 1) {}
    struct Answered {
        int route;  // -1: refused before a route was found
        int status;
        std::int64_t micros;
        int statements;  // of the database
    };
    void add(const Answered& answered);

    static constexpr std::array<std::int64_t, 11> bounds_micros = {250,    500,     1'000,   2'500,     5'000,    10'000,
                                                                   25'000, 100'000, 250'000, 1'000'000, 5'000'000};
    static constexpr int first_status = 200, last_status = 599;

private:
    friend class Metrics;
    using Count = std::atomic<std::uint32_t>;
    struct Row {
        std::array<std::atomic<std::int64_t>, bounds_micros.size() + 1> took = {};
        std::atomic<std::int64_t> total_micros{0}, statements{0};
        std::array<Count, last_status - first_status + 1> by_status = {};
    };
    std::vector<Row> rows_;  // the last one is for no route
};

class Metrics {
public:
    // `routes`: method and pattern of each, in the order of the route table.
    explicit Metrics(std::vector<std::string> routes) : routes_(std::move(routes)) {}

    RequestCounts& sheet();  // a new one; before the threads start
    void count_open(int change) { open_connections_ += change; }
    int open_connections() const { return open_connections_; }
    std::string text(const DatabaseFigures& database) const;

private:
    void write_requests(std::string& out) const;
    void write_statements(std::string& out) const;
    void write_latency(std::string& out) const;

    const std::vector<std::string> routes_;
    std::vector<std::unique_ptr<RequestCounts>> sheets_;
    std::atomic<int> open_connections_{0};
};

}  // namespace base
