// What the demo's figures must come to in the running quarter: worked out from the demo's own tables, the law's formulas and the policy's numbers.
import {readFileSync} from 'node:fs';
import {readCsv} from '../../stories/look.mjs';
import {mean, number} from './fraction.mjs';

const table = (agency, name) => readCsv(readFileSync(`demo/${agency}/${name}.csv`, 'utf8'));
const quarter = {first: '2026-10-01', last: '2026-12-31'};
const isInQuarter = (day) => quarter.first <= day && day <= quarter.last;

export const rulesOf = (agency) => JSON.parse(readFileSync(`features/policy/ready/${agency}.json`, 'utf8')).unit;
const partOf = (rules, part) => rules.parts.find((one) => one.part === part);

// ---- the survey (PermenPANRB 14/2017)

// A service's answers of the quarter: nine marks each.
export const answersOf = (agency, services) => table(agency, 'survei').filter((row) => isInQuarter(row.Tanggal) && services.includes(row.Layanan))
    .map((row) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((element) => Number(row[`U${element}`])));

// NRR of each element, a ninth of each, times 25, rounded once.
export function indexOf(answers) {
    const ninth = number(1).by(number(9));
    let sum = number(0);
    for (let element = 0; element < 9; ++element) {
        const marks = answers.reduce((all, marks) => all + marks[element], 0);
        sum = sum.plus(number(marks).by(number(answers.length)).times(ninth));
    }
    return sum.times(number(25)).rounded(2);
}

// ---- complaints

const holidays = new Set(readCsv(readFileSync('demo/libur.csv', 'utf8')).map((row) => row.tanggal));
const isWorking = (day) => ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.has(day);
function workingDaysAfter(day, count) {
    const at = new Date(day);
    while (count > 0) {
        at.setUTCDate(at.getUTCDate() + 1);
        if (isWorking(at.toISOString().slice(0, 10))) --count;
    }
    return at.toISOString().slice(0, 10);
}

// Of a unit: those whose first answer was due in the quarter, five working days after they were passed on; and how many had it by then.
export function sharesOf(agency, unitName) {
    const own = table(agency, 'pengaduan').filter((row) => row['Instansi Terdisposisi'] === unitName && !row['Klasifikasi Laporan'].startsWith('Pengaduan Berkadar'));
    const due = own.map((row) => ({row, due: row['Tanggal Disposisi'] && workingDaysAfter(row['Tanggal Disposisi'], 5)}))
        .filter(({row, due}) => due && isInQuarter(due) && row['Tanggal Tanggapan Pertama']);
    return {complaints: due.length, onTime: due.filter(({row, due}) => row['Tanggal Tanggapan Pertama'] <= due).length};
}

// ---- the unit's figure

const last = (agency, code) => number(table(agency, 'pengukuran').filter((row) => row['Kode Deret'] === code && isInQuarter(row.Tanggal)).at(-1).Nilai);
const sum = (agency, code) => table(agency, 'pengukuran').filter((row) => row['Kode Deret'] === code && isInQuarter(row.Tanggal))
    .reduce((all, row) => all.plus(number(row.Nilai)), number(0));
const percent = (part, all) => part.by(all).times(number(100));

// SMA Negeri Way Tebu: the exam's rise from 68.2 towards 72, attendance of 96, one innovation.
export function schoolsOwnParts() {
    const rise = percent(last('lampung', 'WT-UJIAN').minus(number('68.2')), number(72).minus(number('68.2')));
    const attendance = percent(last('lampung', 'WT-HADIR'), number(96));
    const productivity = mean([[50, rise], [30, attendance]]).rounded(2);
    return mean([[5000, productivity], [2000, percent(sum('lampung', 'WT-INOVASI'), number(1))]]);
}
// Kecamatan Banyumanik: complaints settled on time, of 90 %, and documents, of 1,250.
export function districtsOwnParts() {
    const onTime = percent(last('banyumanik', 'KEC-TEPAT'), number(90)), documents = percent(sum('banyumanik', 'KEC-DOKUMEN'), number(1250));
    return mean([[60, onTime], [40, documents]]).rounded(2);
}

// How far a public part moves the figure: leaning on the agency, held against its target, within its bound.
export function shiftOf(rules, part, own, ownWeight, voice) {
    const rule = partOf(rules, part);
    const leaning = mean([[voice.answers, voice.index], [rules.prior_answers, voice.agency]]).rounded(4);
    const withIt = mean([[ownWeight, own], [rule.weight, percent(leaning, number(rule.target))]]);
    const bound = number(rule.greatest_shift);
    return withIt.minus(own).within(number(0).minus(bound), bound);
}
