// Bytes that are no request, or several, or one that two readers would understand differently.
import {exchange, head} from './wire.mjs';

const get = (target, ...fields) => head(`GET ${target} HTTP/1.1`, 'Host: kantor.example', ...fields);
const post = (fields, body = '') => head('POST /api/sessions HTTP/1.1', 'Host: kantor.example', 'Content-Type: application/json', ...fields) + body;
const chunked = 'Transfer-Encoding: chunked';
const malformed = [400, 'request_is_malformed'];

const rows = [
    // where does the request end?
    ['both lengths', post(['Content-Length: 5', chunked], '0\r\n\r\n'), ...malformed],
    ['both lengths, the other way round', post([chunked, 'Content-Length: 5'], '0\r\n\r\n'), ...malformed],
    ['two lengths', post(['Content-Length: 2', 'Content-Length: 3'], '{}'), ...malformed],
    ['a list of lengths', post(['Content-Length: 2, 2'], '{}'), ...malformed],
    ['a signed length', post(['Content-Length: +2'], '{}'), ...malformed],
    ['a length in another base', post(['Content-Length: 0x2'], '{}'), ...malformed],
    ['a length beyond all', post(['Content-Length: 99999999999999999999'], '{}'), ...malformed],
    ['chunks twice', post([chunked, chunked], '0\r\n\r\n'), ...malformed],
    ['a coding nobody asked for', post(['Transfer-Encoding: gzip, chunked'], '0\r\n\r\n'), 501, 'transfer_coding_is_unknown'],
    ['a coding that is spelt like one', post(['Transfer-Encoding: xchunked'], '0\r\n\r\n'), 501, 'transfer_coding_is_unknown'],
    ['a coding on the next line', post(['Transfer-Encoding:', ' chunked'], '0\r\n\r\n'), ...malformed],
    ['a space before the colon', post(['Transfer-Encoding : chunked'], '0\r\n\r\n'), ...malformed],
    ['a line feed alone', 'GET / HTTP/1.1\nHost: x\n\n', 505, 'http_version_is_unknown'],
    ['a line feed within a field', get('/', 'A: b\nContent-Length: 9'), ...malformed],
    ['a carriage return within a field', get('/', 'A: b\rContent-Length: 9'), ...malformed],
    ['a zero byte within a field', get('/', 'A: b\0c'), ...malformed],
    ['chunks of HTTP/1.0', head('POST /api/sessions HTTP/1.0', chunked) + '0\r\n\r\n', ...malformed],
    // chunks
    ['a chunk of letters', post([chunked], 'zz\r\n'), ...malformed],
    ['a chunk of minus one', post([chunked], '-1\r\n'), ...malformed],
    ['a chunk larger than numbers', post([chunked], 'fffffffffffffffff\r\n'), ...malformed],
    ['a chunk longer than it says', post([chunked], '1\r\nab\r\n0\r\n\r\n'), ...malformed],
    ['a chunk with an endless note', post([chunked], `1;${'a'.repeat(40_000)}`), ...malformed],
    ['endless trailers', post([chunked], `0\r\n${'A: b\r\n'.repeat(10_000)}`), ...malformed],
    ['chunks beyond the limit', post([chunked], `${'10000\r\n' + 'a'.repeat(65_536)}\r\n10000\r\n${'a'.repeat(65_536)}\r\n`), 413, 'body_is_too_large'],
    ['a body beyond the limit', post(['Content-Length: 1000000']), 413, 'body_is_too_large'],
    // heads
    ['a field of 20,000 letters', get('/', `A: ${'a'.repeat(20_000)}`), 431, 'header_is_too_large'],
    ['a thousand fields', get('/', ...Array.from({length: 1000}, (_, i) => `A${i}: b`)), 431, 'header_is_too_large'],
    ['an address of 20,000 letters', get(`/${'a'.repeat(20_000)}`), 431, 'header_is_too_large'],
    ['a head without end', 'GET / HTTP/1.1\r\n' + 'A: b\r\n'.repeat(50_000), 431, 'header_is_too_large'],
    ['a folded field', get('/', 'A: b', ' c'), ...malformed],
    ['a field without a name', get('/', ': b'), ...malformed],
    ['no host', head('GET / HTTP/1.1'), ...malformed],
    ['two hosts', get('/', 'Host: lain.example'), ...malformed],
    ['a host that is markup', head('GET / HTTP/1.1', 'Host: "><script>'), ...malformed],
    ['a host of a thousand letters', head('GET / HTTP/1.1', `Host: ${'a'.repeat(1000)}`), ...malformed],
    ['an expectation', post(['Expect: hal-lain', 'Content-Length: 2'], '{}'), 417, 'expectation_is_unknown'],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 505, 'http_version_is_unknown'],
    ['HTTP/0.9', 'GET /\r\n\r\n', ...malformed],
    ['a TLS client', Buffer.from('1603010200010001fc0303', 'hex'), ...malformed],
    // addresses
    ['dots that climb', get('/../../etc/passwd'), 400, 'address_is_malformed'],
    ['dots that climb in disguise', get('/%2e%2e/%2e%2e/etc/passwd'), 400, 'address_is_malformed'],
    ['a slash in disguise', get('/api%2Fme'), 400, 'address_is_malformed'],
    ['a slash in two bytes', get('/%c0%af'), 400, 'address_is_malformed'],
    ['a backslash', get('/..%5cetc'), 400, 'address_is_malformed'],
    ['a zero byte', get('/api/me%00.png'), 400, 'address_is_malformed'],
    ['half an escape', get('/%4'), 400, 'address_is_malformed'],
    ['an escape of an escape', get('/%252e%252e/etc/passwd'), 404, 'page_is_missing'],
    ['two slashes', get('//api/me'), 404, 'page_is_missing'],
    ['no slash', get('api/me'), 400, 'address_is_malformed'],
    ['an address elsewhere', get('ftp://kantor.example/'), 400, 'address_is_malformed'],
    ['a fragment', get('/#isi'), 400, 'address_is_malformed'],
    ['a whole address', get('http://kantor.example/healthz'), 200, ''],
    // methods
    ['a method nobody knows', head('BREW / HTTP/1.1', 'Host: x'), 501, 'method_is_unknown'],
    ['a tunnel', head('CONNECT kantor.example:443 HTTP/1.1', 'Host: x'), 400, 'address_is_malformed'],
    ['an echo', head('TRACE /healthz HTTP/1.1', 'Host: x'), 501, 'method_is_unknown'],
    ['small letters', head('get /healthz HTTP/1.1', 'Host: x'), 501, 'method_is_unknown'],
    ['a method the address has not', head('DELETE /healthz HTTP/1.1', 'Host: x'), 405, 'method_is_not_allowed'],
    ['another method in a field', head('GET /healthz HTTP/1.1', 'Host: x', 'X-HTTP-Method-Override: DELETE'), 200, ''],
    ['what is possible', head('OPTIONS /healthz HTTP/1.1', 'Host: x'), 204, ''],
];

async function nothingIsSmuggled(house) {
    const hidden = get('/api/me');
    for (const [what, request] of rows.slice(0, 17)) {
        const {answers, closed} = await exchange(house.origin, request + hidden, {wanted: 2});
        house.check(`http: ${what} hides no second request`, answers.length === 1 && closed, answers.map((answer) => answer.status));
    }
}

async function everyAnswerIsSpoken(house) {
    for (const [what, request, status, rule] of rows) {
        const answer = await exchange(house.origin, request);
        house.check(`http: ${what}`, answer.status === status && answer.rule === rule, `${answer.status} ${answer.rule} ${answer.body?.slice(0, 200)}`);
        if (answer.rule) house.check(`http: ${what} is answered in a sentence`, !answer.body.includes(`"detail":"${rule}"`) && answer.headers['x-content-type-options'] === 'nosniff', answer.body);
    }
    const head405 = await exchange(house.origin, head('DELETE /healthz HTTP/1.1', 'Host: x'));
    house.check('http: 405 says what is allowed', head405.headers.allow === 'OPTIONS, GET, HEAD', head405.headers.allow);
}

async function manyAtOnce(house) {
    const {answers} = await exchange(house.origin, get('/healthz').repeat(500), {wanted: 500});
    house.check('http: five hundred requests in one piece', answers.length === 500 && answers.every(({status}) => status === 200), String(answers.length));
    const bytes = get('/healthz').match(/.|\n|\r/g);
    const dripped = await exchange(house.origin, bytes, {pause: 2});
    house.check('http: a request byte by byte', dripped.status === 200, String(dripped.status));
    const chunks = await exchange(house.origin, [post([chunked], ''), ...'0\r\n\r\n'], {pause: 20});
    house.check('http: an empty body of chunks byte by byte', chunks.status === 422, String(chunks.status));
    const before = house.memory();
    const slow = Array.from({length: 400}, (_, i) => exchange(house.origin, i % 2 ? 'GET / HTTP/1.1\r\nHo' : post(['Content-Length: 60000'], '{'), {patience: 3000}));
    const greedy = Array.from({length: 20}, () => exchange(house.origin, get('/api/openapi.json').repeat(200), {wanted: Infinity, patience: 3000}));
    const meanwhile = await exchange(house.origin, get('/healthz'));
    house.check('http: four hundred who dawdle keep nobody waiting', meanwhile.status === 200, String(meanwhile.status));
    await Promise.all([...slow, ...greedy]);
    const grown = house.memory() - before;
    house.check('http: and cost little memory', grown < 150, `${grown} MB`);
}

export async function requests(house) {
    await everyAnswerIsSpoken(house);
    await nothingIsSmuggled(house);
    await manyAtOnce(house);
    await house.holds('requests');
}
