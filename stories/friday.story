# A superior's Friday

Indah heads Puskesmas Muara Sela. Dewi, a midwife, is one of her twelve people.
  Indah is 197908252006042007, head of the puskesmas
  Dewi is 199403112018012002, midwife
  Sri is 197512082000032003, senior midwife

Her home page says that twelve reports wait.
  Indah > GET /api/home
    < tasks[kind=review_reports].count = 12

The odd ones stand out: the same text four days running, and an amount five times the usual. Nothing was approved by itself.
  Indah > GET /api/review-queue
    < waiting.length = 12
    < waiting[flags=same_text_for_days].report.text ~ Menjawab 20 pertanyaan
    < waiting[flags=quantity_far_above_usual].report.id -> odd
    < waiting[flags=quantity_far_above_usual].employee.full_name -> whose
    < waiting[report.id=$odd].report.state = waiting
    < waiting[employee.person=$Dewi].report.id -> dewis
    < waiting[flags.length=0].report.id -> plain

A midwife cannot review her colleagues, and sees no queue.
  Sri > GET /api/review-queue
    < waiting.length = 0
  Sri > POST /api/report-reviews {"reports": ["$dewis"], "verdict": "approved", "reason": ""}
    < 403 not_your_business

Indah will not return a report without saying why, and cannot decide about nothing.
  Indah > POST /api/report-reviews {"reports": ["$odd"], "verdict": "returned", "reason": "  "}
    < 422 return_needs_a_reason
  Indah > POST /api/report-reviews {"reports": [], "verdict": "approved", "reason": ""}
    < 422 no_report_is_chosen

She returns the odd amount with a reason.
  Indah > POST /api/report-reviews {"reports": ["$odd"], "verdict": "returned", "reason": "Mohon periksa jumlahnya."}
    < reports = 1

She approves two at once, then sees that one was too quick and undoes both.
  Indah > POST /api/report-reviews {"reports": ["$plain", "$dewis"], "verdict": "approved", "reason": ""}
    < reports = 2
    < review -> hasty
  Indah > GET /api/review-queue
    < waiting.length = 9
  Indah > DELETE /api/report-reviews/$hasty
  Indah > GET /api/review-queue
    < waiting.length = 11
    < waiting[report.id=$dewis].report.state = waiting
  Indah > DELETE /api/report-reviews/$hasty
    < 404 review_is_unknown

Now she approves them for good. Who approves twice is told that nothing waits, and nothing of such a batch is done.
  Indah > POST /api/report-reviews {"reports": ["$plain"], "verdict": "approved", "reason": ""}
  Indah > POST /api/report-reviews {"reports": ["$plain"], "verdict": "approved", "reason": ""}
    < 409 report_is_not_waiting
  Indah > POST /api/report-reviews {"reports": ["$dewis", "$plain"], "verdict": "approved", "reason": ""}
    < 409 report_is_not_waiting
  Indah > GET /api/review-queue
    < waiting.length = 10
    < waiting[report.id=$dewis].report.state = waiting

Dewi reads at once what became of hers.
  Indah > POST /api/report-reviews {"reports": ["$dewis"], "verdict": "returned", "reason": "Tulis nama posyandunya."}
  Dewi > GET /api/home
    < tasks[kind=mend_report].detail = Tulis nama posyandunya.
  Dewi > PUT /api/activity-reports/$dewis {"text": "Pemeriksaan kehamilan 7 ibu di Posyandu Mawar 2"}
  Indah > GET /api/review-queue
    < waiting.length = 10
    < waiting[report.id=$dewis].report.text ~ Posyandu Mawar 2
