// Superiors whom a roster names by name or by post instead of by number. Of a million people only a few dozen bytes each are held.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace organisation {

class SuperiorNames {
public:
    // Somebody of the file or of the agency, without titles in the name, and the post they hold.
    void add(std::int64_t nip, std::string_view name, std::string_view title);
    void settle();  // when everybody is there

    enum class How { nobody, one, several };
    struct Found {
        How how = How::nobody;
        std::int64_t nip = 0;
    };
    // "dr. Ani Lestari, M.Kes.", "ANI LESTARI", "Kepala Dinas Kesehatan": a name first, else a post.
    Found find(std::string_view written) const;

private:
    struct Entry {
        std::uint64_t key;
        std::int64_t nip;
        auto operator<=>(const Entry&) const = default;
    };
    static Found among(const std::vector<Entry>& entries, std::uint64_t key);

    std::vector<Entry> names_, titles_;
};

}  // namespace organisation
