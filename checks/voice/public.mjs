// People at a counter: each opens the page, fills in the form that the server wrote, and sends it. Their phones have addresses of their own, which a
// proxy names; no script runs, and no cookie is kept.
let phones = 0;
const newPhone = () => `10.${(phones >> 16) & 255}.${(phones >> 8) & 255}.${phones++ & 255}`;

const attribute = (tag, name) => tag.match(new RegExp(`${name}="([^"]*)"`))?.[1];

async function formAt(origin, path, headers) {
    const page = await (await fetch(origin + path, {headers})).text();
    const form = page.match(/<form method="post"[\s\S]*?<\/form>/)?.[0];
    if (!form) throw new Error(`${path} has no form`);
    const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
    const hidden = inputs.filter((tag) => attribute(tag, 'type') === 'hidden').map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
    return {action: attribute(form, 'action'), hidden, names: new Set([...form.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name))};
}

// Where the server sends them afterwards.
export async function fillIn(origin, path, typed) {
    const headers = {'x-forwarded-for': newPhone(), 'sec-fetch-site': 'same-origin', origin};
    const form = await formAt(origin, path, headers);
    for (const name of Object.keys(typed)) if (!form.names.has(name)) throw new Error(`${path} does not ask for ${name}`);
    const body = new URLSearchParams([...form.hidden, ...Object.entries(typed)]);
    const answer = await fetch(origin + form.action, {method: 'POST', body, headers, redirect: 'manual'});
    if (answer.status !== 303) throw new Error(`${form.action} answered ${answer.status}: ${(await answer.text()).slice(0, 400)}`);
    return answer.headers.get('location');
}

// A few at a time, as at a busy counter.
export async function inTurns(things, act, atOnce = 8) {
    const waiting = [...things.entries()], done = [];
    const turn = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await act(next[1], next[0]);
    };
    await Promise.all(Array.from({length: atOnce}, turn));
    return done;
}
