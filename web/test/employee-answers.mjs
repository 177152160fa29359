// An invented employee's day, as the server would answer it: for looking at pages without a server.
const member = (person, name, title) => ({ person, full_name: name, title, unit_name: 'Puskesmas Klawasi' });
const indicator = (change) => ({
  id: '71', aspect: 'quantity', text: 'Bayi yang diimunisasi dasar lengkap', direction: 'higher_is_better', unit_label: 'bayi', baseline: 900,
  target: 1100, low: null, high: null, target_q1: 250, target_q2: 270, target_q3: 280, target_q4: 300, weight: 0, source: 'reports', series: null, ...change,
});
const results = [
  {
    id: '7', kind: 'main', number: 1, text: 'Cakupan imunisasi dasar meningkat', assigned_by: 'Kepala Puskesmas Klawasi', parent: '3',
    parent_text: 'Tidak ada kampung tanpa posyandu', perspective: 'none', weight: 0,
    indicators: [indicator({}), indicator({ id: '72', aspect: 'quality', text: 'Kartu bayi terisi lengkap', unit_label: '%', direction: 'within_range', target: null, low: 95, high: 100, target_q1: null, target_q2: null, target_q3: null, target_q4: null, source: 'judgement' })],
  },
  {
    id: '8', kind: 'additional', number: 2, text: 'Laporan program KIA tersusun', assigned_by: 'Kepala Puskesmas Klawasi', parent: null, parent_text: null,
    perspective: 'none', weight: 0, indicators: [indicator({ id: '81', text: 'Laporan selesai dan mudah dibaca', direction: 'judged', target: null, target_q1: null, target_q2: null, target_q3: null, target_q4: null, source: 'judgement' })],
  },
];
const report = (id, day, text, change = {}) => ({
  report: {
    id, employee: '1', day, text, result: '7', indicator: '71', quantity: 14, minutes: 240, link: null, state: 'approved', punctuality: 'on_time',
    written_at: `${day}T05:42:00Z`, received_at: `${day}T05:43:00Z`, reviewer: '2', reviewed_at: null, reason: null, ...change,
  },
  code: 'L-7F3K2M', result_text: 'Cakupan imunisasi dasar meningkat', evidence: id === '3' ? [{ id: '9', report: id, name: 'posyandu.jpg', type: 'image/jpeg', bytes: 150_000 }] : [],
});
const reports = [
  report('3', '2026-11-19', 'Imunisasi 14 bayi di Posyandu Klawasi', { state: 'waiting' }),
  report('2', '2026-11-18', 'Kunjungan rumah ibu hamil di Kampung Malaingke', { state: 'returned', reason: 'Tambahkan jumlah warga', quantity: null }),
  report('1', '2026-11-17', 'Rekap laporan KIA kampung Malaingke', { quantity: null, punctuality: 'late' }),
];

function days(first, last) {
  const all = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const own = reports.filter((one) => one.report.day === day);
    all.push({ day, working: ![0, 6].includes(new Date(at).getUTCDay()), holiday: null, term: 'running', waiting: 0, reports: own.length, returned: own.filter((one) => one.report.state === 'returned').length });
  }
  return all;
}

const evaluation = {
  id: '5', state: 'closed', results: 'above', behaviour: 'meets', predicate: 'good', note: 'Bagikan cara mencatat kepada kader lain.',
  reason: 'Cakupan melampaui target dan pengaduan ditanggapi tepat waktu; kerja sama lintas program masih dapat ditingkatkan.',
  rated_at: '2026-10-05T02:00:00Z', received_at: null, accepted_at: null, policy: 'permenpanrb-6-2022@1', document_code: 'K7Q2-9XTR',
};
const figureOf = (text, unit, target, actual, achievement) => ({
  indicator: text, text, unit_label: unit, direction: 'higher_is_better', state: actual === null ? 'waiting' : 'measured', target, low: null, high: null, actual, achievement,
});
const result = {
  evaluation, period_code: '2026-T3', period_title: 'Triwulan III 2026', person: member('1', 'Yohana Kambu', 'Bidan'),
  superior: member('2', 'dr. Markus Wanma', 'Kepala Puskesmas'), unit_predicate: 'good', suggested_results: 'above', suggested_behaviour: 'meets', suggested_predicate: 'good',
  results: [
    { result: '7', title: 'Cakupan imunisasi dasar meningkat', kind: 'main', suggested: 'above', judgement: null, realisation: '314 bayi dari 12 posyandu.', excused: null,
      figures: [figureOf('Bayi yang diimunisasi dasar lengkap', 'bayi', 280, 314, 112.1429), figureOf('Kartu bayi terisi lengkap', '%', 95, null, null)], positive: 2, mixed: 0, not_positive: 0 },
    { result: '8', title: 'Laporan program KIA tersusun', kind: 'additional', suggested: 'meets', judgement: 'meets', realisation: '', excused: null, figures: [figureOf('Laporan', 'laporan', 3, 3, 100)], positive: 0, mixed: 1, not_positive: 0 },
  ],
  notes: [
    { day: '2026-09-12', giver: 'peers', value: 'collaborative', result_text: null, tone: 'mixed', text: 'Membantu saat diminta, tetapi kader sering menunggu jadwal.' },
    { day: '2026-09-20', giver: 'superior', value: null, result_text: 'Cakupan imunisasi dasar meningkat', tone: 'positive', text: 'Menjemput bola sampai kampung terjauh.' },
  ],
  reasons: { rule: 'predicate', sentence: 'Hasil kerja di atas ekspektasi dan perilaku sesuai ekspektasi menjadi predikat Baik.', article: 'Lampiran Bab IV B.3.a.3', children: [
    { rule: 'results', sentence: 'Sebagian besar hasil kerja utama di atas ekspektasi (1 dari 1).', article: 'Lampiran Bab IV B.3.a.1', children: [] }] },
  others: [{ results: 'above', behaviour: 'above', predicate: 'very_good', steps: 1 }, { results: 'below', behaviour: 'meets', predicate: 'needs_improvement', steps: 2 }],
  policy: 'permenpanrb-6-2022@1', policy_title: 'Kebijakan nasional', kept: true, may_accept: true, object_until: '2026-10-24', days_reported: 61, working_days: 63,
};
const plan = { id: '4', person: '1', year: 2026, version: 2, approach: 'quantitative', state: 'draft', first: '2026-07-01', last: '2026-12-31', leader_expectation: 'Tidak ada kampung tanpa posyandu', return_reason: null, proposed_at: null, agreed_at: null, agreed_by: null };
const view = { plan, person: member('1', 'Yohana Kambu', 'Bidan'), superior: result.superior, results, behaviour: [{ value: 'collaborative', text: 'Melibatkan kader dalam setiap jadwal' }],
  annex: [{ list: 'resources', number: 1, text: 'Motor dinas untuk kunjungan kampung' }], may_write: true, may_agree: true };

const table = [
  ['/api/home', () => ({
    name: 'Yohana Kambu', today: '2026-11-20', period_code: '2026-T4', period_title: 'Triwulan IV', day_of_period: 51, days_in_period: 92, reports_today: 0,
    last_text: reports[0].report.text, last_day: '2026-11-19',
    tasks: [
      { kind: 'mend_report', title: '2026-11-18', detail: 'Catatan atasan: tambahkan jumlah warga', link: '/app/laporan/2026-11-18?laporan=2', count: 1 },
      { kind: 'read_result', title: 'Triwulan III', detail: 'Terima atau ajukan keberatan sampai 24 Oktober', link: '/app/hasil/2026-T3', count: 1 },
    ],
    achievements: [
      { title: 'Bayi yang diimunisasi dasar lengkap', unit_label: 'bayi', actual: 212, target: 300 },
      { title: 'Laporan program KIA', unit_label: 'laporan', actual: 2, target: 3 },
      { title: 'Kunjungan rumah', unit_label: 'kunjungan', actual: 41, target: null },
    ],
  })],
  ['/api/people/1/activity-reports', (query) => ({ reports, days: days(query.get('first'), query.get('last')) })],
  ['/api/people/1/reflections', () => ({ reflections: [{ employee: '1', week: '2026-11-09', went_well: 'Semua posyandu terkunjungi.', hindered: 'Jalan ke Malaingke putus.', next: 'Jadwal ulang Malaingke.', at: '' }] })],
  ['/api/people/1/plans/2026', () => ({ plans: [plan, { ...plan, id: '2', version: 1, state: 'agreed', first: '2026-01-01' }], current: view })],
  ['/api/people/1/results', () => ({ results: [
    { period_code: '2026-T3', period_title: 'Triwulan III 2026', state: 'closed', results: 'above', behaviour: 'meets', predicate: 'good', evaluation: '5' },
    { period_code: '2026-T2', period_title: 'Triwulan II 2026', state: 'accepted', results: 'meets', behaviour: 'meets', predicate: 'good', evaluation: '4' }] })],
  ['/api/people/1/results/2026-T3', () => result],
  ['/api/evaluations/5/receipts', () => ({ ...evaluation, state: 'received', received_at: '2026-10-12T01:00:00Z' })],
  ['/api/activity-reports', () => ({ report: '12', code: 'L-7F3K2M', received_at: '2026-11-20T00:00:00Z', punctuality: 'on_time' })],
];

// The answer to one request, or undefined.
export const answerTo = (url) => table.find(([path]) => path === url.pathname)?.[1](url.searchParams);
