// A proxy before the copies of the program, as nginx or HAProxy would be: each request to the next copy that can be reached. One whose copy
// dies while it answers is cut off, as the client of a real proxy would be.
import {Agent, createServer, request} from 'node:http';

const agent = new Agent({keepAlive: false});

const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length]);

// `copies` in the order in which they are tried.
function forward([copy, ...others], from, body, to) {
    const reached = request(copy + from.url, {method: from.method, headers: {...from.headers, 'x-forwarded-for': from.socket.remoteAddress}, agent});
    reached.on('response', (answer) => {
        to.writeHead(answer.statusCode, answer.headers);
        answer.on('error', () => to.destroy()).pipe(to);
    });
    reached.on('error', (problem) => {
        // Only what never arrived may be given to another copy: the proxy does not know which changes carry a key.
        if (problem.code === 'ECONNREFUSED' && others.length) forward(others, from, body, to);
        else to.destroy();
    });
    reached.end(body);
}

// Resolves to its origin; ends with close().
export function proxy(copies) {
    let turn = 0;
    const server = createServer((from, to) => {
        const pieces = [];
        from.on('data', (piece) => pieces.push(piece));
        from.on('end', () => forward(rotated(copies, (turn += 1)), from, Buffer.concat(pieces), to));
    });
    return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready({origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()})));
}
