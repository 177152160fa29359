// Bytes to a server exactly as they are, and its answers one by one.
import {connect} from 'node:net';

function answerIn(bytes) {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return null;
    const [first, ...fields] = bytes.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 1).trim()]));
    const length = Number(headers['content-length'] ?? 0);
    if (bytes.length < end + 4 + length) return null;
    const body = bytes.subarray(end + 4, end + 4 + length).toString();
    return {status: Number(first.split(' ')[1]), headers, body, rule: /"rule":"(\w+)"/.exec(body)?.[1] ?? '', size: end + 4 + length};
}

// Sends the pieces and waits until the server closes, `wanted` answers are there, or it has been silent for `patience` milliseconds.
export function exchange(origin, pieces, {wanted = 1, patience = 8000, pause = 0} = {}) {
    return new Promise((done) => {
        const answers = [];
        let rest = Buffer.alloc(0);
        const socket = connect(Number(new URL(origin).port), '127.0.0.1');
        const end = (closed) => {
            socket.destroy();
            done({answers, closed, ...answers[0]});
        };
        socket.setTimeout(patience, () => end(false));
        socket.on('error', () => end(true));
        socket.on('close', () => end(true));
        socket.on('data', (bytes) => {
            rest = Buffer.concat([rest, bytes]);
            for (let answer = answerIn(rest); answer; answer = answerIn(rest)) {
                answers.push(answer);
                rest = rest.subarray(answer.size);
            }
            if (answers.length >= wanted) end(false);
        });
        (async () => {
            for (const piece of [pieces].flat()) {
                socket.write(piece);
                if (pause) await new Promise((later) => setTimeout(later, pause));
            }
        })();
    });
}

export const head = (...lines) => lines.join('\r\n') + '\r\n\r\n';
