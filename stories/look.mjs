// Looking into an answer: `waiting.0.report.id`, `people[full_name=Sri].person`, `notes[~word].day`, `waiting.length`.

const parts = (path) => path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];

function entry(list, condition) {
    const word = condition.match(/^~(.+)$/);
    if (word) return list.find((one) => JSON.stringify(one).includes(word[1]));
    const [, field, value] = condition.match(/^(.+?)=(.*)$/);
    return list.find((one) => {
        const found = look(one, field);
        return Array.isArray(found) ? found.map(String).includes(value) : String(found) === value;
    });
}

export function look(value, path) {
    for (const part of parts(path)) {
        if (value === null || value === undefined) return undefined;
        value = part[0] === '[' ? entry(value, part.slice(1, -1)) : value[part];
    }
    return value;
}

export function readCsv(text) {
    const cells = [[]];
    for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
        cells.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        if (end !== ',') cells.push([]);
    }
    const [heading, ...rows] = cells.filter((row) => row.length > 1);
    return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at]])));
}
