#include "base/packed_codec.h"
#include "features/organisation/organisation_fields.h"
#include "features/plan/brief.h"
#include "features/plan/plan_fields.h"
#include "features/plan/plan_store.h"
#include "features/plan/plan_tables.h"
#include "features/plan/plan_views.h"
#include "features/policy/rating_fields.h"

namespace plan {
BOOST_DESCRIBE_ENUM(Approach, quantitative, qualitative)
BOOST_DESCRIBE_ENUM(State, draft, proposed, returned, agreed, superseded)
BOOST_DESCRIBE_ENUM(Aspect, none, quantity, quality, time, cost)
BOOST_DESCRIBE_ENUM(Perspective, none, service_recipient, business_process, internal_strengthening, budget)
BOOST_DESCRIBE_ENUM(AnnexList, resources, accountability, consequences)
BOOST_DESCRIBE_STRUCT(Plan, (), (id, person, post, year, version, approach, state, first, last, leader_expectation, return_reason, proposed_at,
                                 agreed_at, agreed_by))
BOOST_DESCRIBE_STRUCT(Result, (), (id, plan, kind, number, text, assigned_by, parent, perspective, weight))
BOOST_DESCRIBE_STRUCT(Indicator, (), (id, result, number, aspect, text, direction, unit_label, baseline, target, low, high, target_q1, target_q2,
                                      target_q3, target_q4, weight, source, series))
BOOST_DESCRIBE_STRUCT(ReportedResult, (), (person, day, number, result, indicator))
BOOST_DESCRIBE_STRUCT(BehaviourExpectation, (), (value, text))
BOOST_DESCRIBE_STRUCT(AnnexItem, (), (list, number, text))
BOOST_DESCRIBE_STRUCT(Document, (), (plan, results, indicators, behaviour, annex))
BOOST_DESCRIBE_STRUCT(Brief, (), (results, indicators, expectations))
BOOST_DESCRIBE_STRUCT(IndicatorView, (), (id, aspect, text, direction, unit_label, baseline, target, low, high, target_q1, target_q2, target_q3,
                                          target_q4, weight, source, series))
BOOST_DESCRIBE_STRUCT(ResultView, (), (id, kind, number, text, assigned_by, parent, parent_text, perspective, weight, indicators))
BOOST_DESCRIBE_STRUCT(PlanInput, (), (person, year, approach, leader_expectation, results, behaviour, annex))
BOOST_DESCRIBE_STRUCT(PlanView, (), (plan, person, superior, results, behaviour, annex, may_write, may_agree))
BOOST_DESCRIBE_STRUCT(PlanHistory, (), (plans, current))
BOOST_DESCRIBE_STRUCT(PersonYear, (), (person, year))
BOOST_DESCRIBE_STRUCT(PlanById, (), (plan))
BOOST_DESCRIBE_STRUCT(ReturnInput, (), (plan, reason))
BOOST_DESCRIBE_STRUCT(AgreeInput, (), (plan, from))
BOOST_DESCRIBE_STRUCT(PlanMade, (), (plan))
BOOST_DESCRIBE_STRUCT(MatrixQuery, (), (leader, year))
BOOST_DESCRIBE_STRUCT(MatrixRow, (), (member, state, results))
BOOST_DESCRIBE_STRUCT(Matrix, (), (leader, leader_results, rows))
BOOST_DESCRIBE_STRUCT(LeaderResults, (), (person, full_name, title, results))
BOOST_DESCRIBE_STRUCT(PlanChoices, (), (leaders, heads_unit, weighs))
BOOST_DESCRIBE_STRUCT(ReadIndicator, (), (row, whom, result, indicator, target, unit_label, direction))
BOOST_DESCRIBE_STRUCT(TakenPlans, (), (plans, rows, only_tried, indicators))
BOOST_DESCRIBE_STRUCT(NewCell, (), (person, year, parent, kind, text))
namespace store {
BOOST_DESCRIBE_STRUCT(BriefRow, (), (id, person, brief))
BOOST_DESCRIBE_STRUCT(TextRow, (), (id, text))
BOOST_DESCRIBE_STRUCT(WordsRow, (), (result, text, indicator, unit_label))
}  // namespace store
}  // namespace plan

CAPAIAN_ENUM(plan::Approach)
CAPAIAN_ENUM(plan::State)
CAPAIAN_ENUM(plan::Aspect)
CAPAIAN_ENUM(plan::Perspective)
CAPAIAN_ENUM(plan::Source)
CAPAIAN_ENUM(plan::AnnexList)
CAPAIAN_ENUM(plan::Accumulation)
CAPAIAN_ROW(plan::Plan)
CAPAIAN_ROW(plan::Result)
CAPAIAN_ROW(plan::Indicator)
CAPAIAN_ROW(plan::ReportedResult)
CAPAIAN_ROW(plan::BehaviourExpectation)
CAPAIAN_ROW(plan::AnnexItem)
CAPAIAN_ROW(plan::store::BriefRow)
CAPAIAN_ROW(plan::store::TextRow)
CAPAIAN_ROW(plan::store::WordsRow)
CAPAIAN_JSON(plan::Document)
CAPAIAN_JSON(plan::TakenPlans)
CAPAIAN_JSON(plan::PlanInput)
CAPAIAN_JSON(plan::PlanView)
CAPAIAN_JSON(plan::PlanHistory)
CAPAIAN_JSON(plan::PersonYear)
CAPAIAN_JSON(plan::PlanById)
CAPAIAN_JSON(plan::ReturnInput)
CAPAIAN_JSON(plan::AgreeInput)
CAPAIAN_JSON(plan::PlanMade)
CAPAIAN_JSON(plan::MatrixQuery)
CAPAIAN_JSON(plan::Matrix)
CAPAIAN_JSON(plan::PlanChoices)
CAPAIAN_JSON(plan::NewCell)
CAPAIAN_PACKED(plan::Brief)
