// A zip archive, and the smallest workbook within one, part by part.
import {crc32, deflateRawSync} from 'node:zlib';

function facts(name, bytes, packed) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    return fields;
}

export function zip(parts) {
    const files = [], directory = [];
    let at = 0;
    for (const [name, content] of Object.entries(parts)) {
        const bytes = Buffer.from(content), packed = deflateRawSync(bytes, {level: 9});
        const fields = facts(name, bytes, packed);
        const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
        const place = Buffer.alloc(14);
        place.writeUInt32LE(at, 10);
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name)]));
        files.push(file);
        at += file.length;
    }
    const listing = Buffer.concat(directory), end = Buffer.alloc(18);
    end.writeUInt16LE(directory.length, 4);
    end.writeUInt16LE(directory.length, 6);
    end.writeUInt32LE(listing.length, 8);
    end.writeUInt32LE(at, 12);
    return Buffer.concat([...files, listing, Buffer.from('PK\x05\x06'), end]);
}

const relation = (id, type, target) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
const relations = (...all) => `<Relationships>${all.join('')}</Relationships>`;

// `others` replace parts or add some; `properties` stand in the workbook: date1904="1".
export function workbook(rows, others = {}, properties = '') {
    return zip({
        '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
        'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr ${properties}/><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml'), relation('r2', 'styles', 'styles.xml'),
                                                relation('r3', 'sharedStrings', 'sharedStrings.xml')),
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/sharedStrings.xml': '<sst/>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        ...others,
    });
}

const escaped = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
export const text = (words) => `<c t="str"><v>${escaped(words)}</v></c>`;
export const row = (...cells) => `<row>${cells.join('')}</row>`;
export const headings = (...names) => row(...names.map(text));
