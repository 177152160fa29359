#include "base/codec.h"
#include "features/calendar/calendar_fields.h"
#include "features/evaluation/evaluation_fields.h"
#include "features/evaluation/home_views.h"
#include "features/evaluation/paper_set.h"
#include "features/evaluation/rating_views.h"
#include "features/evaluation/running.h"
#include "features/evaluation/unit_predicates.h"
#include "features/organisation/organisation_fields.h"

namespace evaluation {
BOOST_DESCRIBE_STRUCT(ReasonView, (), (rule, sentence, article, children))
BOOST_DESCRIBE_STRUCT(FigureView, (), (indicator, text, unit_label, direction, state, target, low, high, actual, achievement))
BOOST_DESCRIBE_STRUCT(RunningFigures, (), (period_code, period_title, figures))
BOOST_DESCRIBE_STRUCT(ResultFigures, (), (result, title, kind, suggested, judgement, realisation, excused, figures, positive, mixed, not_positive))
BOOST_DESCRIBE_STRUCT(NoteLine, (), (day, giver, value, result_text, tone, text))
BOOST_DESCRIBE_STRUCT(OtherCell, (), (results, behaviour, predicate, steps))
BOOST_DESCRIBE_STRUCT(ResultView, (), (evaluation, period_code, period_title, person, superior, unit_predicate, suggested_results,
                                       suggested_behaviour, suggested_predicate, results, notes, reasons, others, policy, policy_title, kept,
                                       may_accept, object_until, days_reported, working_days))
BOOST_DESCRIBE_STRUCT(PeriodPerson, (), (person, period))
BOOST_DESCRIBE_STRUCT(ResultLine, (), (period_code, period_title, state, results, behaviour, predicate, evaluation))
BOOST_DESCRIBE_STRUCT(ResultLines, (), (results))
BOOST_DESCRIBE_STRUCT(PersonById, (), (person))
BOOST_DESCRIBE_STRUCT(QuadrantCell, (), (results, behaviour, predicate))
BOOST_DESCRIBE_STRUCT(RatingForm, (), (view, previous, next, next_name, quadrant, place, team, least_reason_letters, may_write, units_rating, not_yet))
BOOST_DESCRIBE_STRUCT(DraftInput, (), (person, period, results, behaviour, reason, note, realisations))
BOOST_DESCRIBE_STRUCT(SignInput, (), (evaluation, distribution_reason))
BOOST_DESCRIBE_STRUCT(EvaluationById, (), (evaluation))
BOOST_DESCRIBE_STRUCT(TeamMember, (), (person, full_name, title))
BOOST_DESCRIBE_STRUCT(TeamLine, (), (member, state, results, behaviour, predicate))
BOOST_DESCRIBE_STRUCT(AdviceLine, (), (sentence, article))
BOOST_DESCRIBE_STRUCT(TeamRatings, (), (period_code, period_title, team, unit_predicate, advice))
BOOST_DESCRIBE_STRUCT(PeriodQuery, (), (period))
BOOST_DESCRIBE_STRUCT(PaperSetQuery, (), (period, unit))
BOOST_DESCRIBE_STRUCT(UnitFigureView, (), (figure, without, shift, suggested, reasons))
BOOST_DESCRIBE_STRUCT(UnitPredicateLine, (), (unit, unit_name, predicate, reason, may_set, figure, kept_figure))
BOOST_DESCRIBE_STRUCT(UnitPredicateList, (), (period_title, units))
BOOST_DESCRIBE_STRUCT(UnitPredicateInput, (), (period, unit, predicate, reason))
BOOST_DESCRIBE_STRUCT(ExemptionInput, (), (period, person, reason))
BOOST_DESCRIBE_STRUCT(Short, (), (unit, unit_name, people, unrated))
BOOST_DESCRIBE_STRUCT(ClosingView, (), (period_code, period_title, state, people, unrated, units, closing))
BOOST_DESCRIBE_STRUCT(WaitingSuperior, (), (person, full_name, title, unit_name, unrated, names))
BOOST_DESCRIBE_STRUCT(WaitingList, (), (period_title, closes, superiors))
BOOST_DESCRIBE_STRUCT(ClosingInput, (), (period, confirmation))
BOOST_DESCRIBE_ENUM(TaskKind, mend_report, review_reports, rate_team, read_result, agree_plan, mend_plan, set_unit_predicate, write_plan, answer_complaints)
BOOST_DESCRIBE_STRUCT(Task, (), (kind, title, detail, link, count))
BOOST_DESCRIBE_STRUCT(Achievement, (), (title, unit_label, actual, target))
BOOST_DESCRIBE_STRUCT(Home, (), (today, period_code, period_title, day_of_period, days_in_period, reports_today, last_text, last_day, tasks,
                                 achievements))
}  // namespace evaluation

CAPAIAN_JSON(evaluation::ResultView)
CAPAIAN_JSON(evaluation::RunningFigures)
CAPAIAN_JSON(evaluation::PeriodPerson)
CAPAIAN_JSON(evaluation::ResultLines)
CAPAIAN_JSON(evaluation::PersonById)
CAPAIAN_JSON(evaluation::RatingForm)
CAPAIAN_JSON(evaluation::DraftInput)
CAPAIAN_JSON(evaluation::SignInput)
CAPAIAN_JSON(evaluation::EvaluationById)
CAPAIAN_JSON(evaluation::TeamRatings)
CAPAIAN_JSON(evaluation::PeriodQuery)
CAPAIAN_JSON(evaluation::PaperSetQuery)
CAPAIAN_JSON(evaluation::UnitPredicateList)
CAPAIAN_JSON(evaluation::UnitPredicateInput)
CAPAIAN_JSON(evaluation::ExemptionInput)
CAPAIAN_JSON(evaluation::ClosingView)
CAPAIAN_JSON(evaluation::WaitingList)
CAPAIAN_JSON(evaluation::ClosingInput)
CAPAIAN_JSON(evaluation::Home)
