// Writes the reason while the decision is taken, so that the two cannot differ. A function fills the page it is given and hands a
// child page to whom it asks. A Why without a page writes nothing and costs nothing.
#pragma once

#include <optional>
#include <string_view>

#include "rating/reason.h"

namespace rating {

class Why {
public:
    Why() = default;
    explicit Why(Reason& page) : page_(&page) {}

    bool writes() const { return page_ != nullptr; }

    // A new last child. Finish it before asking for the next: the next may move it.
    Why child() const { return page_ ? Why(page_->children.emplace_back()) : Why(); }

    const Why& is(std::string_view rule, std::string_view article) const {
        if (page_) name_rule(rule, article);
        return *this;
    }
    const Why& about(EvidenceKind kind, std::int64_t id) const {
        if (page_) page_->evidence.push_back({kind, id});
        return *this;
    }

    const Why& amount(std::string_view key, Amount value) const { return with(key, ParamKind::amount, value); }
    const Why& percent(std::string_view key, Percent value) const { return with(key, ParamKind::percent, value); }
    const Why& share(std::string_view key, BasisPoints value) const { return with(key, ParamKind::basis_points, value); }
    const Why& count(std::string_view key, std::int64_t value) const { return with(key, ParamKind::count, value); }
    const Why& word(std::string_view key, std::string_view value) const { return with(key, ParamKind::name, 0, value); }
    const Why& text(std::string_view key, std::string_view value) const { return with(key, ParamKind::text, 0, value); }

    const Why& amount(std::string_view key, const std::optional<Amount>& value) const { return value ? amount(key, *value) : *this; }

    template <class Scale>
    const Why& scale(std::string_view key, Scale value) const {
        return writes() ? word(key, name(value)) : *this;
    }

private:
    const Why& with(std::string_view key, ParamKind kind, std::int64_t number, std::string_view text = {}) const {
        if (page_) write(key, kind, number, text);
        return *this;
    }
    void name_rule(std::string_view rule, std::string_view article) const;
    void write(std::string_view key, ParamKind, std::int64_t number, std::string_view text) const;

    Reason* page_ = nullptr;
};

}  // namespace rating
