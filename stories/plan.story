# A plan from the first draft to its second version

Sri is a midwife of Puskesmas Muara Sela under Indah; Retno heads the health office above them. Arya heads another puskesmas.
  Sri is 197512082000032003, midwife
  Indah is 197908252006042007, head of Puskesmas Muara Sela
  Retno is 197105222000122001, head of the health office
  Arya is 198210162010011004, head of Puskesmas Teluk Kenari

The form offers Sri the results of her superiors that hers may serve, the nearest first; the policy of this agency counts no weights.
  Sri > GET /api/people/$Sri/plan-choices/2026
    < leaders.0.person = $Indah
    < leaders.1.person = $Retno
    < leaders.0.results[number=1].text = Meningkatnya kualitas pelayanan puskesmas
    < heads_unit = false
    < weighs = false
  Indah > GET /api/people/$Indah/plan-choices/2026
    < leaders.0.person = $Retno
    < heads_unit = true
  Arya > GET /api/people/$Sri/plan-choices/2026
    < 403 not_your_business

Nobody above her has a plan for next year yet. She writes hers all the same; without a target it may be kept, but not proposed.
  Sri > GET /api/people/$Sri/plan-choices/2027
    < leaders.length = 0
  Sri > POST /api/plans {"person": "$Sri", "year": 2027, "approach": "quantitative", "leader_expectation": null, "behaviour": [], "annex": [],
    + "results": [{"id": null, "kind": "main", "number": 1, "text": "Imunisasi dasar lengkap", "assigned_by": "", "parent": null,
    + "parent_text": null, "perspective": "none", "weight": 0, "indicators": [{"id": null, "aspect": "quantity", "text": "Bayi yang diimunisasi",
    + "direction": "higher_is_better", "unit_label": "bayi", "baseline": null, "target": null, "low": null, "high": null, "target_q1": null,
    + "target_q2": null, "target_q3": null, "target_q4": null, "weight": 0, "source": "reports", "series": null}]}]}
    < plan -> first
  Sri > POST /api/plans/$first/proposals
    < 422 target_is_missing
    < errors.0.path = /results/0/indicators/0/target

Weights that do not make the whole are named at their sum.
  Sri > POST /api/plans {"person": "$Sri", "year": 2027, "approach": "quantitative", "leader_expectation": null, "behaviour": [], "annex": [],
    + "results": [{"id": null, "kind": "main", "number": 1, "text": "Imunisasi dasar lengkap", "assigned_by": "", "parent": null,
    + "parent_text": null, "perspective": "none", "weight": 9000, "indicators": [{"id": null, "aspect": "quantity", "text": "Bayi yang diimunisasi",
    + "direction": "higher_is_better", "unit_label": "bayi", "baseline": 250, "target": 300, "low": null, "high": null, "target_q1": 60,
    + "target_q2": 80, "target_q3": 80, "target_q4": 80, "weight": 0, "source": "reports", "series": null}]}]}
  Sri > POST /api/plans/$first/proposals
    < 422 weights_are_not_whole
    < errors.0.path = /results
  Sri > POST /api/plans {"person": "$Sri", "year": 2027, "approach": "quantitative", "leader_expectation": null, "behaviour": [], "annex": [],
    + "results": [{"id": null, "kind": "main", "number": 1, "text": "Imunisasi dasar lengkap", "assigned_by": "", "parent": null,
    + "parent_text": null, "perspective": "none", "weight": 0, "indicators": [{"id": null, "aspect": "quantity", "text": "Bayi yang diimunisasi",
    + "direction": "higher_is_better", "unit_label": "bayi", "baseline": 250, "target": 300, "low": null, "high": null, "target_q1": 60,
    + "target_q2": 80, "target_q3": 80, "target_q4": 80, "weight": 0, "source": "reports", "series": null}]}]}

A draft is nobody's business but hers and her superiors': the team does not see it in the matrix, Indah does.
  Nurhayati is 198506202009042009, midwife beside her
  Nurhayati > GET /api/results-matrix/2027?leader=$Indah
    < rows[member.person=$Sri].state is missing
  Indah > GET /api/results-matrix/2027
    < rows[member.person=$Sri].state = draft
    < rows[member.person=$Sri].results.0.text = Imunisasi dasar lengkap
  Arya > GET /api/results-matrix/2027?leader=$Indah
    < 403 not_your_business

Once it is proposed the team reads it. Indah returns it with a reason, which Sri reads until she has proposed it again.
  Sri > POST /api/plans/$first/proposals
  Nurhayati > GET /api/results-matrix/2027?leader=$Indah
    < rows[member.person=$Sri].state = proposed
  Sri > POST /api/plans/$first/returns {"plan": "$first", "reason": "Saya kembalikan sendiri"}
    < 403 not_your_business
  Indah > POST /api/plans/$first/returns {"reason": " "}
    < 422 reason_is_missing
  Indah > POST /api/plans/$first/returns {"reason": "Sebutkan desanya"}
  Sri > GET /api/plans/$first
    < plan.state = returned
    < plan.return_reason = Sebutkan desanya
  Sri > POST /api/plans/$first/proposals
  Indah > POST /api/plans/$first/agreements {}
  Sri > GET /api/plans/$first
    < plan.state = agreed
    < plan.return_reason is missing
    < results.0.id -> result
    < results.0.indicators.0.id -> indicator
    < results.0.indicators.0.target_q1 = 60

Indah writes her own plan, and now Sri's next version can serve a result of it; while it is a draft the version before stays in force.
  Indah > POST /api/plans {"person": "$Indah", "year": 2027, "approach": "qualitative", "leader_expectation": null, "behaviour": [], "annex": [],
    + "results": [{"id": null, "kind": "main", "number": 1, "text": "Layanan puskesmas membaik", "assigned_by": "", "parent": null,
    + "parent_text": null, "perspective": "service_recipient", "weight": 0, "indicators": [{"id": null, "aspect": "none", "text": "Warga puas",
    + "direction": "judged", "unit_label": "", "baseline": null, "target": null, "low": null, "high": null, "target_q1": null,
    + "target_q2": null, "target_q3": null, "target_q4": null, "weight": 0, "source": "judgement", "series": null}]}]}
    < plan -> leading
  Sri > GET /api/people/$Sri/plan-choices/2027
    < leaders.length = 0
  Indah > POST /api/plans/$leading/proposals
  Sri > GET /api/people/$Sri/plan-choices/2027
    < leaders.0.results.0.id -> parent
  Sri > POST /api/plans {"person": "$Sri", "year": 2027, "approach": "quantitative", "leader_expectation": "Tidak ada bayi terlewat", "behaviour": [], "annex": [],
    + "results": [{"id": "$result", "kind": "main", "number": 1, "text": "Imunisasi dasar lengkap", "assigned_by": "Kepala Puskesmas", "parent": "$parent",
    + "parent_text": null, "perspective": "none", "weight": 0, "indicators": [{"id": "$indicator", "aspect": "quantity", "text": "Bayi yang diimunisasi",
    + "direction": "higher_is_better", "unit_label": "bayi", "baseline": 250, "target": 320, "low": null, "high": null, "target_q1": null,
    + "target_q2": null, "target_q3": null, "target_q4": null, "weight": 0, "source": "reports", "series": null}]}]}
    < plan -> second
  Sri > GET /api/plans/$second
    < plan.version = 2
    < plan.state = draft
    < results.0.id = $result
    < results.0.parent_text = Layanan puskesmas membaik
  Sri > GET /api/plans/$first
    < plan.state = agreed
    < results.0.indicators.0.target = 300
  Indah > GET /api/results-matrix/2027
    < rows[member.person=$Sri].results.0.parent = $parent

Agreed before its year begins, it speaks from the first day of that year: this year's plan stays the one in force today.
  Sri > POST /api/plans/$second/proposals
  Indah > POST /api/plans/$second/agreements {}
  Sri > GET /api/plans/$second
    < plan.state = agreed
    < plan.first = 2027-01-01
  Sri > GET /api/plans/$first
    < plan.state = superseded
    < plan.last = 2026-12-31

A stranger reads neither version; the chain above and the inspectorate read both.
  Arya > GET /api/plans/$first
    < 403 not_your_business
  Retno > GET /api/plans/$second
    < plan.version = 2

How far Sri is in the quarter that runs is read by those who may read her results, and by nobody else.
  Sri > GET /api/people/$Sri/running-figures
    < period_code = 2026-T4
  Retno > GET /api/people/$Sri/running-figures
    < figures.0.direction = judged
  Arya > GET /api/people/$Sri/running-figures
    < 403 not_your_business
