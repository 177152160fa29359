#include "rating/why.h"

#include <string>

namespace rating {

Why Why::child() const {
    return page_ ? Why(page_->children.emplace_back()) : Why();
}

const Why& Why::is(std::string_view rule, std::string_view article) const {
    if (page_) {
        page_->rule = rule;
        page_->article = article;
    }
    return *this;
}

const Why& Why::about(EvidenceKind kind, std::int64_t id) const {
    if (page_) page_->evidence.push_back({kind, id});
    return *this;
}

void Why::write(std::string_view key, ParamKind kind, std::int64_t number, std::string_view text) const {
    page_->params.push_back({std::string(key), kind, number, std::string(text)});
}

}  // namespace rating
