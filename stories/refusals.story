# What the system will not do, and how it says so

Dewi is a midwife and Yusuf a nutritionist of Puskesmas Muara Sela, Indah is their head; Novita works in another regency, Sorong.
  Dewi is 199403112018012002, midwife
  Yusuf is 198802142010121008, nutritionist
  Indah is 197908252006042007, head of the puskesmas
  Novita is 198805142011012006, personnel office of the other agency
  Mirna is 198601232009012010, personnel office

Nobody reports for somebody else, not even the superior.
  Indah > POST /api/activity-reports {"employee": "$Dewi", "day": "2026-11-20", "text": "Ditulis orang lain"}
    < 403 not_your_business

Tomorrow has not been worked yet.
  Dewi > POST /api/activity-reports {"day": "2026-11-21", "text": "Kelas ibu hamil di Desa Rengas Hilir"}
    < 422 report_day_is_in_the_future

A closed quarter stays as it is.
  Dewi > POST /api/activity-reports {"day": "2026-09-30", "text": "Kelas ibu hamil di Desa Rengas Hilir"}
    < 422 day_is_closed

An empty report says nothing; minutes beyond a day do not exist; a result of somebody else is not hers.
  Dewi > POST /api/activity-reports {"day": "2026-11-20", "text": "   ", "minutes": 5000}
    < 422 report_is_empty
  Dewi > POST /api/activity-reports {"day": "2026-11-20", "text": "Kelas ibu hamil", "minutes": 5000}
    < 422 minutes_are_too_many
  Yusuf > GET /api/people/$Yusuf/plans/2026
    < current.results.0.id -> yusufs
  Dewi > POST /api/activity-reports {"day": "2026-11-20", "text": "Kelas ibu hamil", "result": "$yusufs"}
    < 422 result_is_not_yours

The same report a second time is refused; another text on the same day is not.
  Dewi > POST /api/activity-reports {"day": "2026-11-20", "text": "Kelas ibu hamil di Desa Rengas Hilir"}
    < code -> receipt
    < report -> report
  Dewi > POST /api/activity-reports {"day": "2026-11-20", "text": "kelas ibu hamil  di Desa Rengas Hilir"}
    < 409 report_is_a_duplicate
  Dewi > POST /api/activity-reports {"day": "2026-11-20", "text": "Kunjungan rumah ibu nifas"}

A phone that lost the answer sends again under the same key: it gets the same receipt, and there is still one report.
  Dewi > POST /api/activity-reports with Idempotency-Key: ponsel-dewi-1 {"day": "2026-11-20", "text": "Penyuluhan gizi di posyandu"}
    < code -> first
  Dewi > POST /api/activity-reports with Idempotency-Key: ponsel-dewi-1 {"day": "2026-11-20", "text": "Penyuluhan gizi di posyandu"}
    < code = $first
  Dewi > GET /api/home
    < reports_today = 3

The key cannot be used for something else.
  Dewi > POST /api/activity-reports with Idempotency-Key: ponsel-dewi-1 {"day": "2026-11-20", "text": "Sesuatu yang lain"}
    < 422 idempotency_key_reused

Colleagues do not read, correct or withdraw each other's reports.
  Yusuf > GET /api/people/$Dewi/activity-reports?first=2026-11-20&last=2026-11-20
    < 403 not_your_business
  Yusuf > PUT /api/activity-reports/$report {"text": "Diubah orang lain"}
    < 403 not_your_business
  Yusuf > DELETE /api/activity-reports/$report
    < 403 not_your_business

A person of another agency answers exactly like one who does not exist.
  Dewi > GET /api/people/$Novita
    < 403 not_your_business
    < detail -> stranger
  Dewi > GET /api/people/12345
    < 403 not_your_business
    < detail = $stranger
  Mirna > GET /api/people/$Novita
    < 403 not_your_business
  Novita > GET /api/people/$Dewi/results/2026-T3
    < 403 not_your_business
  Novita > GET /api/people?search=Dewi%20Anggrasari
    < people.length = 0
  Novita > DELETE /api/activity-reports/$report
    < 403 not_your_business

What belongs to the personnel office is refused by role, and without a sign-in nothing is answered at all.
  Dewi > POST /api/closings {"period": "2026-T4", "confirmation": "TUTUP"}
    < 403 not_your_role
  Dewi > GET /api/roster-imports
    < 403 not_your_role
  Somebody > GET /api/home
    < 401 sign_in_is_needed
