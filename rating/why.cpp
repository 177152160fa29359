#include "rating/why.h"

#include <string>

namespace rating {

void Why::name_rule(std::string_view rule, std::string_view article) const {
    page_->rule = rule;
    page_->article = article;
}

void Why::write(std::string_view key, ParamKind kind, std::int64_t number, std::string_view text) const {
    page_->params.push_back({std::string(key), kind, number, std::string(text)});
}

}  // namespace rating
