# A midwife's quarter, with a transfer on the 17th of its second month

Dewi is a midwife of Puskesmas Muara Sela under Indah. Arya heads Puskesmas Teluk Kenari, Mirna is of the personnel office.
  Dewi is 199403112018012002, midwife
  Indah is 197908252006042007, head of Puskesmas Muara Sela
  Arya is 198210162010011004, head of Puskesmas Teluk Kenari
  Mirna is 198601232009012010, personnel office

Until now Dewi is one of Indah's people and a stranger to Arya.
  Dewi > POST /api/activity-reports {"day": "2026-11-16", "text": "Kelas ibu hamil terakhir di Desa Rengas Hilir"}
    < report -> before
  Indah > GET /api/review-queue
    < waiting[report.id=$before].employee.person = $Dewi
  Arya > GET /api/people/$Dewi
    < 403 not_your_business
  Arya > POST /api/report-reviews {"reports": ["$before"], "verdict": "approved", "reason": ""}
    < 403 not_your_business

Mirna enters the transfer to Teluk Kenari from 17 November. The post before it ends on the 16th and stays on record.
  Mirna > GET /api/units
    < units[code=PKM-TKN].id -> kenari
    < units[code=PKM-MSL].id -> sela
  Indah > POST /api/posts {"person": "$Dewi", "unit": "$kenari", "title": "Bidan Terampil", "kind": "functional", "heads_unit": false, "superior": "$Arya", "assignment": "definitive", "from": "2026-11-17"}
    < 403 not_your_role
  Mirna > POST /api/posts {"person": "$Dewi", "unit": "$kenari", "title": "Bidan Terampil", "kind": "functional", "heads_unit": false, "superior": "$Arya", "assignment": "definitive", "from": "2026-11-17"}
  Mirna > GET /api/people/$Dewi
    < today.unit_name = Puskesmas Teluk Kenari
    < superior.person = $Arya
    < posts[unit_name=Puskesmas Teluk Kenari].post.from = 2026-11-17
    < posts[post.until=2026-11-16].unit_name = Puskesmas Muara Sela

A second definitive post that began before this one would overlap, and is refused.
  Mirna > POST /api/posts {"person": "$Dewi", "unit": "$sela", "title": "Bidan Terampil", "kind": "functional", "heads_unit": false, "superior": "$Indah", "assignment": "definitive", "from": "2026-11-10"}
    < 409 post_overlaps_another

Dewi goes on reporting, in her new unit.
  Dewi > POST /api/activity-reports {"day": "2026-11-18", "text": "Pemeriksaan kehamilan di Puskesmas Teluk Kenari"}
    < report -> after

Indah may not review her any more, nor see those reports in her queue.
  Indah > GET /api/review-queue
    < waiting[employee.person=$Dewi] is missing
  Indah > POST /api/report-reviews {"reports": ["$after"], "verdict": "approved", "reason": ""}
    < 403 not_your_business
  Indah > POST /api/report-reviews {"reports": ["$before"], "verdict": "approved", "reason": ""}
    < 403 not_your_business

Arya may, from both sides of the day.
  Arya > GET /api/review-queue
    < waiting[report.id=$before].report.day = 2026-11-16
  Arya > POST /api/report-reviews {"reports": ["$before", "$after"], "verdict": "approved", "reason": ""}
    < reports = 2

The evaluation of the quarter is Arya's, in the new unit; Indah's form for her is gone.
  Indah > GET /api/people/$Dewi/rating-form/2026-T4
    < 403 not_your_business
  Arya > GET /api/people/$Dewi/rating-form/2026-T4
    < view.person.unit_name = Puskesmas Teluk Kenari
    < view.superior.person = $Arya
    < may_write = true
  Arya > POST /api/evaluation-drafts {"person": "$Dewi", "period": "2026-T4", "results": "meets", "behaviour": "above", "reason": "Dua unit dalam satu triwulan, pelayanan tidak pernah terputus.", "note": "", "realisations": []}
    < unit = $kenari
    < superior = $Arya
    < id -> evaluation
  Indah > POST /api/evaluations/$evaluation/signatures {}
    < 403 not_your_business
  Arya > POST /api/evaluations/$evaluation/signatures {"distribution_reason": "Baru satu orang dinilai."}
    < state = rated
    < predicate = good

The quarter that was closed before the transfer stays what it was: rated by Indah, who may still read it.
  Dewi > GET /api/people/$Dewi/results/2026-T3
    < superior.person = $Indah
    < person.unit_name = Puskesmas Muara Sela
  Indah > GET /api/people/$Dewi/results/2026-T3
    < evaluation.rated_by = $Indah
