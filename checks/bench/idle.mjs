// Opens connections, asks once on each, and keeps them.   node checks/bench/idle.mjs HOST PORT CONNECTIONS
import net from 'node:net';

const [host, port, count] = process.argv.slice(2);
const ask = 'GET /healthz HTTP/1.1\r\nHost: bench\r\n\r\n';
for (let at = 0; at < Number(count); at += 1)
    await new Promise((answered, failed) => net.connect(Number(port), host).once('error', failed).once('data', answered).write(ask));
setTimeout(() => process.exit(0), 60_000);
