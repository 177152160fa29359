// Files that are offered as evidence: what is kept of them, how they come back, and what is turned away.
import {crc32, deflateSync} from 'node:zlib';
import {zip} from './zip.mjs';

const hex = (text) => Buffer.from(text.replace(/ /g, ''), 'hex');
const sized = (marker, payload) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(payload.length + 2, 2);
    return Buffer.concat([head, payload]);
};
const frame = (width, height) => sized(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]));
const jpeg = ({width = 32, height = 32, before = [], after = ''} = {}) =>
    Buffer.concat([hex('ffd8'), ...before, frame(width, height), sized(0xda, hex('010100003f00')), Buffer.from('ab'), hex('ffd9'), Buffer.from(after)]);
const exif = sized(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\b', 'latin1'), hex('0002 0112 0003 0000 0001 0006 0000 8825 0004 0000 0001 0000 0026 0000 0000'),
                                        Buffer.from('GPS 6.9S 107.6E')]));

const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]), out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
};
function png({width = 8, height = 8, extra = [], after = ''} = {}) {
    const header = Buffer.concat([Buffer.alloc(8), hex('0800000000')]);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    const pixels = deflateSync(Buffer.alloc(9 * 8));
    return Buffer.concat([hex('89504e470d0a1a0a'), chunk('IHDR', header), ...extra, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0)), Buffer.from(after)]);
}
const riff = (type, data) => {
    const head = Buffer.from(`${type}\0\0\0\0`);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};
const webp = (...chunks) => riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
const lossless = riff('VP8L', hex('2f 07c00100 00'));

const kept = [
    ['a JPEG with a place on earth', jpeg({before: [exif, sized(0xfe, Buffer.from('GPS di komentar')), sized(0xf0, Buffer.from('GPS di cadangan'))]}), 'image/jpeg'],
    ['a JPEG that is a page as well', jpeg({before: [sized(0xfe, Buffer.from('<script>GPS</script>'))], after: '<html><script>GPS</script>'}), 'image/jpeg'],
    ['a JPEG that is a zip as well', jpeg({after: zip({'GPS.txt': 'GPS'})}), 'image/jpeg'],
    ['a PNG with texts and EXIF', png({extra: [chunk('tEXt', Buffer.from('Lokasi\0GPS')), chunk('eXIf', Buffer.from('MM\0*GPS')), chunk('zTXt', Buffer.from('GPS'))]}), 'image/png'],
    ['a PNG that is a page as well', png({after: '<svg onload="GPS"></svg>'}), 'image/png'],
    ['a WebP with EXIF and XMP', webp(riff('VP8X', hex('0c000000 070000 070000')), lossless, riff('EXIF', Buffer.from('GPS')), riff('XMP ', Buffer.from('<x>GPS</x>'))), 'image/webp'],
    ['a PDF with something behind it', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\nGPS<script>'), 'application/pdf'],
];

const refused = [
    ['a page', '<html><script>alert(1)</script></html>', 'evidence_kind_is_refused'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'evidence_kind_is_refused'],
    ['a GIF that is a script', 'GIF89a=1;alert(1)', 'evidence_kind_is_refused'],
    ['a zip', zip({'a.jpg': jpeg()}), 'evidence_kind_is_refused'],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic'), 'evidence_kind_is_refused'],
    ['a program called foto.jpg', hex('7f454c46'), 'evidence_kind_is_refused'],
    ['a JPEG of 65,000 by 65,000', jpeg({width: 65_000, height: 65_000}), 'image_is_too_wide'],
    ['a PNG of four thousand million pixels a side', png({width: 0xffffffff, height: 0xffffffff}), 'image_is_too_wide'],
    ['a JPEG of no width', jpeg({width: 0}), 'image_is_damaged'],
    ['a JPEG cut short', jpeg().subarray(0, -2), 'image_is_damaged'],
    ['a PNG with a wrong check sum', Buffer.from(png().toString('latin1').replace('IDAT', 'IDAt'), 'latin1'), 'image_is_damaged'],
    ['a WebP that is longer than it is', webp(riff('VP8 ', hex('00'))).fill(0xff, 4, 8), 'image_is_damaged'],
    ['a PDF without end', '%PDF-1.7\n', 'pdf_is_damaged'],
];

async function comesBack(house, path, [what, file, type]) {
    const {who, method, body} = house.send('employee', path, file, '../../"<b>\u202egpj.exe');
    const sent = await house.ask(who, method, path, body);
    const back = await house.ask('employee', 'GET', `/api/evidence/${sent.json.id}`);
    const header = (name) => back.headers.get(name) ?? '';
    house.check(`photo: ${what} loses what it told`, sent.status === 201 && back.status === 200 && !back.bytes.includes('GPS'), sent.text || back.text);
    house.check(`photo: ${what} comes back as a file`, header('content-type') === type && header('content-disposition').startsWith('attachment;') &&
                header('x-content-type-options') === 'nosniff' && header('content-security-policy').includes("default-src 'self'") &&
                !/[\r\n\u202e<]|\.\.\//.test(header('content-disposition')), JSON.stringify([...back.headers]));
}

export async function photos(house) {
    const reports = [];
    for (const day of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'])
        reports.push((await house.ask('employee', 'POST', '/api/activity-reports', JSON.stringify({day, text: `Foto kegiatan ${day}`}))).json.report);
    const place = (number) => `/api/activity-reports/${reports[number % reports.length]}/evidence`;
    for (const [number, one] of kept.entries()) await comesBack(house, place(number), one);
    for (const [what, file, rule] of refused) await house.refused(`photo: ${what}`, house.send('employee', place(3), file, 'foto.jpg'), rule);
    await house.refused('photo: larger than allowed', house.send('employee', place(3), Buffer.alloc(12_000_000, 0xff)), 'body_is_too_large');
    await house.holds('photos');
}
