// A story's text as scenes: a sentence each, and the steps that prove it. README.md explains the lines.

const forms = [
    [/^(\w+) is (\d{18})\b.*$/, ([, who, nip]) => ({kind: 'meet', who, nip})],
    [/^(\w+) signs in with (.+)$/, ([, who, password]) => ({kind: 'signIn', who, password})],
    [/^(\w+) > (GET|POST|PUT|DELETE) (\S+) ?(.*)$/, ([, who, method, path, rest]) => ({kind: 'ask', who, method, path, ...readContent(rest)})],
    [/^\$ capaian (.+)$/, ([, words]) => ({kind: 'command', words})],
];

function readContent(rest) {
    const header = rest.match(/^with ([\w-]+): (\S+) ?(.*)$/);
    if (header) return {headers: {[header[1]]: header[2]}, ...readContent(header[3])};
    const file = rest.match(/^file (\S+)$/);
    return file ? {file: file[1], lines: []} : {json: rest};
}

const expectations = [
    [/^(\d{3})(?: (\w+))?$/, ([, status, rule]) => ({kind: 'status', status: Number(status), rule})],
    [/^eventually (.+?) = (.+)$/, ([, path, value]) => ({kind: 'eventually', path, value})],
    [/^(.+) is missing$/, ([, path]) => ({kind: 'missing', path})],
    [/^(.+?) -> (\w+)$/, ([, path, name]) => ({kind: 'remember', path, name})],
    [/^(\S.*?) = (.+)$/, ([, path, value]) => ({kind: 'equals', path, value})],
    [/^(\S.*?) ~ (.+)$/, ([, path, value]) => ({kind: 'contains', path, value})],
];

function matchFirst(table, text, line) {
    for (const [form, make] of table) {
        const found = text.match(form);
        if (found) return {...make(found), line, text, expects: []};
    }
    throw new Error(`line ${line} is no step of a story: ${text}`);
}

function addLine(step, text, line) {
    if (!step) throw new Error(`line ${line} has no step before it: ${text}`);
    const content = text.slice(1).trimStart();
    if (text[0] === '<') step.expects.push(matchFirst(expectations, content, line));
    else if (text[0] === '+') step.json += ' ' + content;
    else step.lines.push(text.slice(1));
}

export function readStory(source) {
    const lines = source.split('\n');
    const story = {title: lines[0].replace(/^# /, ''), scenes: []};
    lines.forEach((whole, at) => {
        if (at === 0 || !whole.trim()) return;
        const text = whole.trim();
        if (whole[0] !== ' ') return void story.scenes.push({sentence: text, steps: []});
        const steps = story.scenes.at(-1)?.steps ?? [];
        if ('<+|'.includes(text[0])) addLine(steps.at(-1), text, at + 1);
        else steps.push(matchFirst(forms, text, at + 1));
    });
    return story;
}
