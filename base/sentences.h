// The sentence of every rule, in Indonesian and English, gathered from the features' .rules files.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/actor.h"
#include "base/feature.h"

namespace base {

// Called once at start by app, with every feature's sentences; base adds its own.
void learn_sentences(std::span<const Sentence> sentences);
// The sentence with {detail} filled in; the rule's own name where nobody wrote one (a check forbids that).
std::string sentence(const Error& error, Language language);
bool has_sentence(std::string_view rule);

}  // namespace base
