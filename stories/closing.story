# A period closed, read and accepted

A small agency of twelve people. Novita, of its personnel office, closes the last quarter of the year.
  Markus is 196907111994031004, regional secretary
  Ribka is 197203151998032002, head of the education office
  Maria is 197601201999032004, head of the school
  Ruben is 198304172008011005, teacher, rated by Maria
  Siti is 199105102019032008, teacher
  Yuliana is 199408222022212003, teacher
  Daniel is 197004091999031006, head of the health office
  Yohana is 198002132005012003, midwife, head of the health post
  Ones is 199606062023211002, nurse, rated by Yohana
  Abraham is 197308181997031005, head of the transport office
  Ikbal is 198909212014031004, traffic officer
  Novita is 198805142011012006, personnel office

Nobody but the personnel office closes, and nobody closes by accident.
  Maria > POST /api/closings {"period": "2026-T4", "confirmation": "TUTUP"}
    < 403 not_your_role
  Novita > POST /api/closings {"period": "2026-T4", "confirmation": "ya"}
    < 422 closing_is_not_confirmed
  Novita > GET /api/closings/2026-T4
    < state = open
    < people = 12
    < unrated = 12

Maria rates Ruben. Without both ratings and a reason of some length she cannot sign.
  Maria > POST /api/evaluation-drafts {"person": "$Ruben", "period": "2026-T4", "results": "meets", "behaviour": null, "reason": "Bagus.", "note": "", "realisations": []}
    < state = drafted
    < id -> rubens
  Maria > POST /api/evaluations/$rubens/signatures {}
    < 422 ratings_are_missing
  Maria > POST /api/evaluations/$rubens/signatures {}
    < 422 reason_is_too_short

While she writes, Ruben sees nothing of it.
  Ruben > GET /api/people/$Ruben/results/2026-T4
    < evaluation is missing
  Maria > POST /api/evaluation-drafts {"person": "$Ruben", "period": "2026-T4", "results": "meets", "behaviour": "above", "reason": "Nilai ulangan naik dan cara mengajarnya dipakai guru lain.", "note": "Diusulkan menjadi pendamping guru muda.", "realisations": []}
  Maria > POST /api/evaluations/$rubens/signatures {"distribution_reason": "Baru satu guru yang dinilai."}
    < state = rated
    < predicate = good

Yohana rates Ones, whose work fell short, and says so.
  Yohana > POST /api/evaluation-drafts {"person": "$Ones", "period": "2026-T4", "results": "below", "behaviour": "meets", "reason": "Kunjungan belum mencapai target karena pencatatan terlambat.", "note": "", "realisations": []}
    < id -> oness
  Yohana > POST /api/evaluations/$oness/signatures {"distribution_reason": "Hanya satu orang di bawah saya."}
    < state = rated
    < predicate = needs_improvement

A first attempt to close remains incomplete: ten people have no rating, and the two who have one keep it.
  Novita > POST /api/closings {"period": "2026-T4", "confirmation": "TUTUP"}
  Novita > GET /api/closings/2026-T4
    < eventually closing.state = incomplete
    < closing.unrated = 10
    < state = closing

Novita leaves out those whom nobody rates this quarter, each with a reason that stays on record.
  Ruben > POST /api/exemptions {"period": "2026-T4", "person": "$Siti", "reason": "Cuti besar selama triwulan ini."}
    < 403 not_your_role
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Markus", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Ribka", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Maria", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Siti", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Yuliana", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Daniel", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Yohana", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Abraham", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Ikbal", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > POST /api/exemptions {"period": "2026-T4", "person": "$Novita", "reason": "Dinilai di luar sistem pada triwulan ini."}
  Novita > GET /api/closings/2026-T4
    < unrated = 0

She closes again, and now the quarter is closed for good.
  Novita > POST /api/closings {"period": "2026-T4", "confirmation": "TUTUP"}
  Novita > GET /api/closings/2026-T4
    < eventually closing.state = finished
    < closing.exempt = 10
    < state = closed
  Novita > POST /api/closings {"period": "2026-T4", "confirmation": "TUTUP"}
    < 409 period_is_not_open
  Ruben > POST /api/activity-reports {"day": "2026-11-20", "text": "Sudah terlambat"}
    < 409 day_is_closed

Ruben finds the result on his home page and reads why it is what it is: reasons with their articles, and what would have changed it.
  Ruben > GET /api/home
    < tasks[link=/app/hasil/2026-T4].kind = read_result
  Ruben > GET /api/people/$Ruben/results/2026-T4
    < evaluation.state = closed
    < evaluation.predicate = good
    < evaluation.reason ~ Nilai ulangan naik
    < kept = true
    < may_accept = true
    < reasons.children[rule=results_by_weights].sentence ~ jumlah tertimbang
    < reasons.article ~ PermenPANRB 6/2022
    < others.0.predicate -> elsewhere

Neither a colleague nor his superior can accept it for him.
  Siti > GET /api/people/$Ruben/results/2026-T4
    < 403 not_your_business
  Maria > POST /api/evaluations/$rubens/acceptances {}
    < 403 not_your_business

He confirms that he has the document, then accepts it, once.
  Ruben > POST /api/evaluations/$rubens/receipts {}
    < state = received
  Ruben > POST /api/evaluations/$rubens/acceptances {}
    < state = accepted
  Ruben > POST /api/evaluations/$rubens/acceptances {}
    < 409 evaluation_is_accepted
  Ruben > GET /api/home
    < tasks[link=/app/hasil/2026-T4] is missing

The command line says the same as the page, from the kept evidence, and recomputing every closed result finds no difference.
  $ capaian explain --agency sorong --period 2026-T4 --nip $Ruben_nip
    < body ~ Predikat: Baik
    < body ~ Alasan atasan: Nilai ulangan naik
    < body ~ jumlah tertimbang
  $ capaian check
    < body ~ 0 berbeda
