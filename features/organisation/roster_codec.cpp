#include "features/organisation/organisation_fields.h"
#include "features/organisation/roster_columns.h"
#include "features/organisation/roster_known.h"
#include "features/organisation/roster_line.h"
#include "features/organisation/roster_rows.h"
#include "features/organisation/roster_views.h"

namespace organisation {

BOOST_DESCRIBE_ENUM(ImportKind, roster, units)
BOOST_DESCRIBE_ENUM(ImportState, columns, preview, applied, undone)
BOOST_DESCRIBE_ENUM(Verdict, added, changed, same, refused, note)
BOOST_DESCRIBE_STRUCT(ImportCounts, (), (rows, added, changed, same, refused, units_added, missing, notes))
BOOST_DESCRIBE_STRUCT(SheetColumn, (), (index, letter, heading, samples, field))
BOOST_DESCRIBE_STRUCT(SheetHead, (), (heading_row, columns, sheet, sheets))
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (id, kind, state, file_name, head, row_count, added, changed, same, refused, units_added, missing, notes, digest, actor,
                       created_at, applied_at))
BOOST_DESCRIBE_STRUCT(Refusal, (), (rule, cell, detail))
BOOST_DESCRIBE_STRUCT(Refusals, (), (refusals))
BOOST_DESCRIBE_STRUCT(PostEffect, (), (before))
BOOST_DESCRIBE_STRUCT(StagedRow, (), (line, verdict, refusals, before, after, person, effect))
BOOST_DESCRIBE_STRUCT(RosterFacts, (),
                      (nip, name, front_title, back_title, status, grade, grade_since, sex, birth, appointed, active, email, title, kind,
                       heads_unit, unit, superior, assignment, since, until, unit_name, unit_parent))
BOOST_DESCRIBE_STRUCT(UnitFacts, (), (code, name, kind, parent))
BOOST_DESCRIBE_STRUCT(KnownPost, (), (id, person, unit, title, kind, heads_unit, superior, assignment, from, until, superior_nip))
BOOST_DESCRIBE_STRUCT(PostHolder, (), (nip, name, title))
BOOST_DESCRIBE_STRUCT(ColumnChoice, (), (field, column))
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (import))
BOOST_DESCRIBE_STRUCT(ImportField, (), (name, required))
BOOST_DESCRIBE_STRUCT(ImportView, (),
                      (id, kind, state, file_name, actor, heading_row, sheet, sheets, columns, fields, lacking, counts, created_at, applied_at, undo_until))
BOOST_DESCRIBE_STRUCT(ImportList, (), (imports))
BOOST_DESCRIBE_STRUCT(MappingInput, (), (import, mapping, sheet))
BOOST_DESCRIBE_STRUCT(RowsQuery, (), (import, verdict, after))
BOOST_DESCRIBE_STRUCT(RefusalView, (), (rule, cell, sentence))
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, before, after))
BOOST_DESCRIBE_STRUCT(RowView, (), (row, label, refusals, changes))
BOOST_DESCRIBE_STRUCT(RowsView, (), (rows, next))

}  // namespace organisation

CAPAIAN_ENUM(organisation::ImportKind)
CAPAIAN_ENUM(organisation::ImportState)
CAPAIAN_ENUM(organisation::Verdict)
CAPAIAN_JSON(organisation::ImportCounts)
CAPAIAN_JSON(organisation::SheetHead)
CAPAIAN_JSON(organisation::Refusals)
CAPAIAN_JSON(organisation::PostEffect)
CAPAIAN_JSON(organisation::RosterFacts)
CAPAIAN_JSON(organisation::UnitFacts)
CAPAIAN_ROW(organisation::ImportRow)
CAPAIAN_ROW(organisation::StagedRow)
CAPAIAN_ROW(organisation::KnownPost)
CAPAIAN_ROW(organisation::PostHolder)
CAPAIAN_JSON(organisation::ImportQuery)
CAPAIAN_JSON(organisation::ImportView)
CAPAIAN_JSON(organisation::ImportList)
CAPAIAN_JSON(organisation::MappingInput)
CAPAIAN_JSON(organisation::RowsQuery)
CAPAIAN_JSON(organisation::RowsView)
