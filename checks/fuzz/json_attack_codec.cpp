// Every kind of member that a body of ours may have.
#include "base/codec.h"
#include "base/sentences.h"
#include "base/plain_text.h"
#include "checks/fuzz/attack.h"

namespace fuzz {

enum class Colour { red, dark_blue };
BOOST_DESCRIBE_ENUM(Colour, red, dark_blue)

struct Leaf {
    std::string text;
    base::Amount quantity;
    std::optional<Colour> colour;
    std::optional<int> count;
};
BOOST_DESCRIBE_STRUCT(Leaf, (), (text, quantity, colour, count))

struct Tree {
    base::Id<struct TreeTag> id;
    base::Day day;
    std::optional<base::Instant> at;
    std::int64_t number;
    bool flag;
    std::vector<Leaf> leaves;
};
BOOST_DESCRIBE_STRUCT(Tree, (), (id, day, at, number, flag, leaves))

}  // namespace fuzz

CAPAIAN_JSON(fuzz::Tree)

void fuzz::attack(std::string_view bytes) {
    const auto tree = base::read_json<Tree>(bytes);
    if (tree) {
        const auto written = base::write_json(tree.value());
        const auto again = base::read_json<Tree>(written);
        must(again && base::write_json(again.value()) == written, "what is written is read again");
        for (const auto& leaf : tree.value().leaves) must(base::is_plain_text(leaf.text), "a text is plain");
        return;
    }
    for (const auto& error : tree.errors()) must(base::has_sentence(error.rule), "a refusal has a sentence");
    static_cast<void>(base::read_input<Tree>("", {{"id", std::string(bytes)}, {"number", std::string(bytes)}, {"flag", std::string(bytes)}}));
}
