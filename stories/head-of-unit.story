# A head of unit whose results rating is the unit's

Indah heads Puskesmas Muara Sela; Retno, the head of the health office, is above her; Arya heads the other puskesmas; Harun is above Retno.
  Indah is 197908252006042007, head of Puskesmas Muara Sela
  Retno is 197105222000122001, head of the health office
  Arya is 198210162010011004, head of Puskesmas Teluk Kenari
  Harun is 196803141993031002, regional secretary

For the running quarter the puskesmas is "good" so far, and Retno may set that.
  Retno > GET /api/unit-predicates/2026-T4
    < units[unit_name=Puskesmas Muara Sela].unit -> sela
    < units[unit=$sela].predicate = good
    < units[unit=$sela].may_set = true
  Indah > GET /api/unit-predicates/2026-T4
    < units[unit=$sela].may_set = false

Neither Indah herself, nor the head of another unit, nor somebody two steps above may set it.
  Indah > POST /api/unit-predicates {"period": "2026-T4", "unit": "$sela", "predicate": "exceptional", "reason": "Cakupan imunisasi dan pelayanan melampaui target."}
    < 403 unit_is_not_below_yours
  Arya > POST /api/unit-predicates {"period": "2026-T4", "unit": "$sela", "predicate": "exceptional", "reason": "Cakupan imunisasi dan pelayanan melampaui target."}
    < 403 unit_is_not_below_yours
  Harun > POST /api/unit-predicates {"period": "2026-T4", "unit": "$sela", "predicate": "exceptional", "reason": "Cakupan imunisasi dan pelayanan melampaui target."}
    < 403 unit_is_not_below_yours

Retno must say why; then the unit is exceptional.
  Retno > POST /api/unit-predicates {"period": "2026-T4", "unit": "$sela", "predicate": "exceptional", "reason": "Bagus."}
    < 422 reason_is_too_short
  Retno > POST /api/unit-predicates {"period": "2026-T4", "unit": "$sela", "predicate": "exceptional", "reason": "Cakupan imunisasi dan pelayanan melampaui target."}
  Indah > GET /api/unit-predicates/2026-T4
    < units[unit=$sela].predicate = exceptional

The quarter before is closed, and its units' predicates with it.
  Retno > POST /api/unit-predicates {"period": "2026-T3", "unit": "$sela", "predicate": "exceptional", "reason": "Cakupan imunisasi dan pelayanan melampaui target."}
    < 409 period_is_not_open

The form says what follows for Indah: her results are above expectation, because those of her unit are.
  Retno > GET /api/people/$Indah/rating-form/2026-T4
    < units_rating = above
    < view.unit_predicate = exceptional
    < view.reasons.children[rule=results_of_head].sentence ~ Istimewa

Retno cannot sign another results rating, whatever she thinks of the person.
  Retno > POST /api/evaluation-drafts {"person": "$Indah", "period": "2026-T4", "results": "meets", "behaviour": "meets", "reason": "Capaian puskesmas melampaui target triwulan.", "note": "", "realisations": []}
    < id -> evaluation
  Retno > POST /api/evaluations/$evaluation/signatures {}
    < 422 head_takes_the_units_rating

Nor may Indah sign for herself.
  Indah > POST /api/evaluations/$evaluation/signatures {}
    < 403 not_your_business

With the unit's rating she can; behaviour stays her own judgement, and both together make the predicate.
  Retno > POST /api/evaluation-drafts {"person": "$Indah", "period": "2026-T4", "results": "above", "behaviour": "meets", "reason": "Capaian puskesmas melampaui target triwulan.", "note": "", "realisations": []}
    < id = $evaluation
  Retno > POST /api/evaluations/$evaluation/signatures {"distribution_reason": "Baru satu kepala unit yang dinilai."}
    < state = rated
    < predicate = good
    < rated_by = $Retno

Once signed it stands.
  Retno > POST /api/evaluations/$evaluation/signatures {}
    < 409 evaluation_is_signed
