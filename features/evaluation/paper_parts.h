// What the official papers have in common. Their words are Indonesian, as the forms are, whoever prints them.
#pragma once

#include <optional>
#include <string>

#include "features/calendar/calendar.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/forms.h"

namespace evaluation::paper {

std::string long_day(base::Day day);
// "(tempat), (tanggal, bulan, tahun)" of the forms; an agency that has not said its town signs with the day alone.
std::string place_and_day(const std::string& city, base::Day day);
std::string span_of(base::Day first, base::Day last);
std::string period_word(const calendar::Period& period);

PaperPerson person_of(const std::vector<organisation::Member>& found);  // the first; nothing where there is none
PaperPost post_of(const organisation::Member& member);

// The days, the signature and the code of a paper about an evaluation; `top` has its town already.
void put_evaluation(PaperTop& top, const base::Work& work, const Evaluation& evaluation, const calendar::Period& period);

}  // namespace evaluation::paper
