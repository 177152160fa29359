// JSON and multipart bodies that no page of ours would send.
const path = '/api/activity-reports';
const day = '"day":"2026-11-20"';
const report = (body) => ({who: 'employee', method: 'POST', path, body});
const bytes = (...pieces) => Buffer.concat(pieces.map((piece) => (typeof piece === 'number' ? Buffer.from([piece]) : Buffer.from(piece))));
const raw = (body) => ({...report(body), headers: {'content-type': 'application/json'}});
const deep = (depth) => '['.repeat(depth) + ']'.repeat(depth);

const refusedBodies = [
    ['nothing', report(' '), 'json_is_malformed', ''],
    ['half of it', report(`{${day},"text":"a`), 'json_is_malformed', ''],
    ['two of them', report(`{${day},"text":"a"} {}`), 'json_is_malformed', ''],
    ['a comment', report(`{${day},/* x */"text":"a"}`), 'json_is_malformed', ''],
    ['depth', report(`{${day},"text":${deep(100)}}`), 'json_is_malformed', ''],
    ['more depth than the stack', report(deep(30_000)), 'json_is_malformed', ''],
    ['a list for an object', report('[]'), 'field_is_wrong_kind', ''],
    ['a member twice', report(`{${day},"text":"a","text":"b"}`), 'field_is_given_twice', '/text'],
    ['a member twice, spelt differently', report(`{${day},"text":"a","t\\u0065xt":"b"}`), 'field_is_given_twice', '/text'],
    ['an unknown member', report(`{${day},"text":"a","state":"approved"}`), 'field_is_unknown', '/state'],
    ['a prototype', report(`{${day},"text":"a","__proto__":{"state":"approved"}}`), 'field_is_unknown', '/__proto__'],
    ['a number beyond all', report(`{${day},"text":"a","quantity":1e999}`), 'number_is_too_large', '/quantity'],
    ['a number of many digits', report(`{${day},"text":"a","quantity":1${'0'.repeat(3000)}}`), 'number_is_too_large', '/quantity'],
    ['a number of many decimals', report(`{${day},"text":"a","quantity":0.${'1'.repeat(3000)}}`), 'number_is_too_precise', '/quantity'],
    ['minutes beyond an int', report(`{${day},"text":"a","minutes":9999999999}`), 'number_is_out_of_range', '/minutes'],
    ['a fraction of a minute', report(`{${day},"text":"a","minutes":1.5}`), 'number_is_out_of_range', '/minutes'],
    ['a text for a number', report(`{${day},"text":"a","quantity":"12"}`), 'field_is_wrong_kind', '/quantity'],
    ['no number', report(`{${day},"text":"a","quantity":NaN}`), 'json_is_malformed', ''],
    ['an id of nobody', report(`{${day},"text":"a","result":"-1"}`), 'id_is_malformed', '/result'],
    ['an id beyond all', report(`{${day},"text":"a","result":"99999999999999999999"}`), 'id_is_malformed', '/result'],
    ['a day that never was', report('{"day":"2026-02-30","text":"a"}'), 'day_is_malformed', '/day'],
    ['the year ten thousand', report('{"day":"12026-02-03","text":"a"}'), 'day_is_malformed', '/day'],
    ['half a surrogate pair', report(`{${day},"text":"\\ud800"}`), 'json_is_malformed', ''],
    ['the other half', report(`{${day},"text":"\\udc00"}`), 'json_is_malformed', ''],
    ['bytes that are no UTF-8', raw(bytes(`{${day},"text":"`, 0xff, 0xfe, '"}')), 'json_is_malformed', ''],
    ['a slash in two bytes', raw(bytes(`{${day},"text":"`, 0xc0, 0xaf, '"}')), 'json_is_malformed', ''],
    ['a surrogate in three bytes', raw(bytes(`{${day},"text":"`, 0xed, 0xa0, 0x80, '"}')), 'json_is_malformed', ''],
    ['a zero byte', report(`{${day},"text":"a\\u0000b"}`), 'text_has_control_characters', '/text'],
    ['a bell and an escape', report(`{${day},"text":"a\\u0007\\u001b[2J"}`), 'text_has_control_characters', '/text'],
    ['words that turn around', report(`{${day},"text":"lap\u202egpj.exe"}`), 'text_has_control_characters', '/text'],
    ['a code point that is no character', report(`{${day},"text":"\\uffff"}`), 'text_has_control_characters', '/text'],
    ['a body larger than its route', report(`{${day},"text":"${'a'.repeat(100_000)}"}`), 'body_is_too_large', ''],
];

const part = (name, rest = '') => `--batas\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nTanggal,Uraian\n${rest}`;
const form = (body, boundary = 'batas') => ({who: 'employee', method: 'POST', path: '/api/report-imports', body: Buffer.from(body),
                                             headers: {'content-type': `multipart/form-data${boundary && `; boundary=${boundary}`}`}});
const refusedForms = [
    ['no boundary', form(part('a'), ''), 'multipart_is_malformed'],
    ['a boundary that never comes', form(part('a'), 'lain'), 'multipart_is_malformed'],
    ['no end', form(part('a')), 'multipart_is_malformed'],
    ['nothing in it', form('--batas--\r\n'), 'report_file_is_missing'],
    ['a part without a head', form('--batas\r\n\r\n--batas--'), 'multipart_is_malformed'],
    ['a head of a megabyte', form(`${part('%22'.repeat(400_000))}\r\n--batas--`), 'multipart_is_malformed'],
    ['ten thousand parts', form(`${`${part('a')}\r\n`.repeat(10_000)}--batas--`), 'multipart_is_malformed'],
    ['a boundary longer than the standard allows', form(part('a'), 'b'.repeat(71)), 'multipart_is_malformed'],
];

export async function bodies(house) {
    for (const [name, request, rule, place] of refusedBodies) await house.refused(`body: ${name}`, request, rule, place);
    for (const [name, request, rule] of refusedForms) await house.refused(`form: ${name}`, request, rule);
    // A small body with very many mistakes is not answered with a large one.
    const many = await house.ask('superior', 'POST', '/api/report-reviews', `{"reports":[${'1,'.repeat(30_000)}1]}`);
    house.check('body: many mistakes, a short answer', many.status === 422 && many.bytes.length < 100_000, `${many.status}, ${many.bytes.length} bytes`);
    await house.holds('bodies');
}
