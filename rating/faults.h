// What is wrong with a document, each fault with its place and the rule it breaks. Whoever shows it has the sentence.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "rating/scale.h"

namespace rating {

struct Fault {
    std::string path;  // /majority/small_part/share
    std::string rule;  // share_is_out_of_range

    bool operator==(const Fault&) const = default;
};

// Collects them; every require() is one sentence of the contract between a document and the engine.
class Faults {
public:
    void require(bool fine, std::string path, const char* rule) {
        if (!fine) found_.push_back({std::move(path), rule});
    }
    void article(const std::string& article, const std::string& path) {
        require(!article.empty(), path + "/article", "article_is_missing");
    }
    void percent(Percent value, std::string path) {
        require(value >= 0 && value <= percent_limit, std::move(path), "percent_is_out_of_range");
    }
    void share(BasisPoints value, std::string path) {
        require(value >= 0 && value <= whole, std::move(path), "share_is_out_of_range");
    }
    void count(std::int64_t value, std::int64_t least, std::int64_t most, std::string path) {
        require(value >= least && value <= most, std::move(path), "count_is_out_of_range");
    }
    std::vector<Fault> found() && { return std::move(found_); }

private:
    std::vector<Fault> found_;
};

inline std::string item(const std::string& list, std::size_t index) { return list + "/" + std::to_string(index); }

}  // namespace rating
