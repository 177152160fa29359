// CSV, TSV and XLSX that are wrong, hostile or merely strange, through the imports of the running program.
import {headings, row, text, workbook, zip} from './zip.mjs';

const roster = '/api/roster-imports', reports = '/api/report-imports';
const heading = 'NIP,Nama,Jabatan,Kode Unit\n';
const utf16 = (words) => Buffer.from('\ufeff' + words, 'utf16le');
const swapped = (words) => utf16(words).swap16();

const refusedTables = [
    ['empty', '', 'import_file_is_missing'],
    ['only lines', '\n\n,,,\n', 'sheet_is_empty'],
    ['a quote never closed', heading + '1,"Sari,Bidan,P1\n2,Dewi,Bidan,P1\n', 'sheet_quote_is_open', 'B2'],
    ['a quote that swallows a large file', heading + '1,"' + 'Sari,Bidan,P1\n'.repeat(100_000), 'sheet_quote_is_open', 'B2'],
    ['a million columns', 'a,'.repeat(1_000_000) + 'a\n', 'sheet_has_too_many_columns', 'SG1'],
    ['a cell of a megabyte', heading + '1,' + 'a'.repeat(1_000_000) + '\n', 'sheet_cell_is_too_long', 'B2'],
    ['zero bytes', heading + '1,Sa\0ri,Bidan,P1\n', 'sheet_is_not_text', 'B2'],
    ['UTF-16 without its mark', utf16(heading).subarray(2), 'sheet_is_not_text', 'A1'],
    ['UTF-32', Buffer.from('fffe0000' + '4e000000', 'hex'), 'sheet_is_not_text', 'A1'],
    ['a mark of UTF-8 before other bytes', Buffer.concat([Buffer.from('\ufeff' + heading + '1,Ren'), Buffer.from([0xe9]), Buffer.from('e,Bidan,P1\n')]), 'sheet_mixes_encodings', 'B2'],
    ['a PDF', '%PDF-1.7\n', 'file_kind_is_unknown'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'file_kind_is_unknown'],
    ['a page under the name .xls', '<html><table><tr><td>NIP</td></tr></table></html>', 'file_kind_is_unknown'],
    ['a program', Buffer.from('7f454c460201010000', 'hex'), 'sheet_is_not_text'],
    ['a zip of something', zip({'a.txt': 'a'}), 'file_kind_is_unknown'],
    ['a nested zip', zip({'a.zip': zip({'b.zip': zip({'xl/workbook.xml': '<workbook/>'})})}), 'file_kind_is_unknown'],
    ['a zip cut short', workbook(row(text('NIP'))).subarray(0, 300), 'xlsx_is_damaged'],
    ['a zip bomb of blanks', workbook(' '.repeat(40_000_000)), 'xlsx_inflates_too_much'],
    ['a zip bomb in the styles', workbook(row(text('NIP')), {'xl/styles.xml': `<a>${' '.repeat(40_000_000)}</a>`}), 'xlsx_inflates_too_much'],
    ['elements within elements', workbook('<row>'.repeat(1_000_000)), 'xlsx_is_damaged'],
    ['a billion laughs', workbook('', {'xl/worksheets/sheet1.xml':
        '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'}), 'xlsx_has_doctype'],
    ['an entity of a file', workbook(row(text('NIP')), {'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><sst><si><t>&a;</t></si></sst>'}), 'xlsx_has_doctype'],
    ['an entity of another server', workbook(row(text('NIP')), {'xl/workbook.xml': '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><workbook/>'}), 'xlsx_has_doctype'],
    ['a sheet that lies elsewhere', workbook('', {'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>'}), 'xlsx_is_damaged'],
    ['hidden sheets alone', workbook(row(text('NIP')), {'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Data" state="hidden" r:id="r1"/></sheets></workbook>'}), 'xlsx_has_no_sheet'],
    ['row two million', workbook('<row r="2000000"><c><v>1</v></c></row>'), 'xlsx_is_damaged'],
    ['a cell in column XFD', workbook('<row><c r="XFD1"><v>1</v></c></row>'), 'sheet_has_too_many_columns', 'XFD1'],
];

// The day, the text and the number of a report as they were understood.
async function readings(house) {
    const serial = (value, style = ' s="1"') => `<c${style}><v>${value}</v></c>`;
    const number = (value) => `<c><v>${value}</v></c>`;
    const table = [
        ['semicolons', 'RHK;Tanggal;Uraian;Jumlah\n1;20-11-2026;Titik koma, dan koma;12,5\n', 'Titik koma, dan koma', 12.5],
        ['tabs', 'RHK\tTanggal\tUraian\tJumlah\n1\t20/11/2026\tTab;koma,\t1.250,5\n', 'Tab;koma,', 1250.5],
        ['pipes and a hint', 'sep=|\r\nRHK|Tanggal|Uraian|Jumlah\r\n1|20 November 2026|Pipa, koma;|3\r\n', 'Pipa, koma;', 3],
        ['UTF-16 as Excel writes it', utf16('RHK\tTanggal\tUraian\tJumlah\r\n1\t2026-11-20\tAksara \u00e9\ua98f\t4\r\n'), 'Aksara \u00e9\ua98f', 4],
        ['UTF-16 the other way round', swapped('RHK,Tanggal,Uraian,Jumlah\n1,2026-11-20,Besar di depan,4\n'), 'Besar di depan', 4],
        ['Windows-1252', Buffer.from('RHK,Tanggal,Uraian,Jumlah\n1,2026-11-20,Caf\xe9 \x93sehat\x94,4\n', 'latin1'), 'Caf\u00e9 \u201csehat\u201d', 4],
        ['carriage returns alone', 'RHK,Tanggal,Uraian,Jumlah\r1,2026-11-20,Mesin tua,5\r', 'Mesin tua', 5],
        ['a formula with its result', workbook(headings('RHK', 'Tanggal', 'Uraian', 'Jumlah') + row(number(1), serial(46346), text('Rumus berhasil'), '<c><f>1+5</f><v>6</v></c>')), 'Rumus berhasil', 6],
        ['the epoch of 1904', workbook(headings('RHK', 'Tanggal', 'Uraian', 'Jumlah') + row(number(1), serial(44884), text('Zaman 1904'), number('7.25')), {}, 'date1904="1"'), 'Zaman 1904', 7.25],
        ['numbers kept as texts', workbook(headings('RHK', 'Tanggal', 'Uraian', 'Jumlah') + row(number(1), text('20-11-2026'), text('Angka teks'), text('1.250,75'))), 'Angka teks', 1250.75],
        ['macros beside it', workbook(headings('RHK', 'Tanggal', 'Uraian', 'Jumlah') + row(number(1), serial(46346), text('Bermakro'), number(8)), {'xl/vbaProject.bin': 'Auto_Open'}), 'Bermakro', 8],
        ['a cell that a formula would be', 'RHK,Tanggal,Uraian,Jumlah\n1,2026-11-20,"\'=HYPERLINK(""http://x"")",9\n', '=HYPERLINK("http://x")', 9],
    ];
    const person = (await house.ask('counter', 'GET', '/api/me')).json.person;
    for (const [name, file, words, quantity] of table) {
        const {who, method, path, body} = house.send('counter', reports, file);
        const answer = await house.ask(who, method, path, body);
        const list = await house.ask('counter', 'GET', `/api/people/${person}/activity-reports?first=2026-11-20&last=2026-11-20`);
        const found = list.json.reports?.find((one) => one.report.text === words);
        house.check(`table: ${name}`, answer.status === 201 && found?.report.quantity === quantity, answer.text.slice(0, 300) + JSON.stringify(found));
    }
}

const refusedCells = [
    ['a formula without its result', workbook(headings('Tanggal', 'Uraian', 'Jumlah') + row(text('20-11-2026'), text('Rumus'), '<c><f>A1</f></c>')), 'cell_has_an_error', 'C2'],
    ['an error for a number', workbook(headings('Tanggal', 'Uraian', 'Jumlah') + row(text('20-11-2026'), text('Galat'), '<c t="e"><v>#N/A</v></c>')), 'cell_has_an_error', 'C2'],
    ['a number that became a day', workbook(headings('Tanggal', 'Uraian', 'Jumlah') + row(text('20-11-2026'), text('Tanggal'), '<c s="1"><v>46054</v></c>')), 'number_is_a_day', 'C2'],
    ['a day that never was', 'Tanggal,Uraian\n31-02-2026,Tidak ada\n', 'day_is_unreadable', 'A2'],
    ['the 29 February that 1900 did not have', workbook(headings('Tanggal', 'Uraian') + row('<c s="1"><v>60</v></c>', text('Kabisat'))), 'day_is_unreadable', 'A2'],
    ['the lower half of a merged cell', workbook('', {'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${headings('Tanggal', 'Uraian')}${row(text('20-11-2026'), text('Atas'))}` +
        `<row><c r="B3" t="str"><v>Bawah</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`}), 'cell_is_empty', 'A3'],
    ['a number too large', 'Tanggal,Uraian,Jumlah\n20-11-2026,Besar,99999999999999999999\n', 'number_is_too_large', 'C2'],
    ['the same heading twice', 'Tanggal,Uraian,Uraian\n20-11-2026,a,b\n', 'sheet_has_a_column_twice', 'C1'],
    ['headings of something else', 'a,b,c\n1,2,3\n', 'sheet_lacks_a_column'],
    ['one text shared by a million cells', workbook(row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>') + row('<c t="s"><v>2</v></c>', '<c t="s"><v>2</v></c>').repeat(50_000),
        {'xl/sharedStrings.xml': `<sst><si><t>Tanggal</t></si><si><t>Uraian</t></si><si><t>${'a'.repeat(30_000)}</t></si></sst>`}), 'sheet_is_too_large'],
];

export async function tables(house) {
    for (const [name, file, rule, place] of refusedTables)
        await house.refused(`table: ${name}`, house.send('office', roster, file), rule, place);
    for (const [name, file, rule, place] of refusedCells) await house.refused(`table: ${name}`, house.send('employee', reports, file), rule, place);
    await readings(house);
    await house.holds('tables');
}
