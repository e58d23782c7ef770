// The packaged program, as its users start it: how long until it is ready, and what it keeps in memory.
import { execFileSync, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const bin = (name) => join(process.env.JAVA_HOME, 'bin', name);

// None outlives us, however we end.
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

// Starts a jar, or a checkout by its ./run, and waits for nothing.
export async function launch(program, data) {
  const port = await freePort();
  const file = join(data, '..', `server-${port}.log`), log = openSync(file, 'w');
  const call = program.endsWith('.jar') ? [bin('java'), '-jar', program] : [join(program, 'run')];
  const options = [`--server.port=${port}`, `--figures.data=${data}`, `--figures.url=http://localhost:${port}`, `--figures.versions.folder=${join(data, '..', 'versions')}`];
  const child = spawn(call[0], [...call.slice(1), ...options], { stdio: ['ignore', log, log] });
  running.add(child);
  const ended = new Promise((done) => child.once('exit', () => { running.delete(child); done(); }));
  return {
    port, url: `http://localhost:${port}`,
    mustRun: () => { if (child.exitCode !== null || child.signalCode) throw new Error(`the program ended with ${child.exitCode ?? child.signalCode}; its log is ${file}`); },
    // Bytes of live objects, after a full collection.
    live: () => Number(/Total\s+\d+\s+(\d+)/.exec(execFileSync(bin('jcmd'), [String(child.pid), 'GC.class_histogram'], { maxBuffer: 1 << 28 }).toString())[1]),
    // Bytes that the process holds of the machine's memory.
    resident: () => 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString()),
    // A program that hangs does not end when asked.
    stop: async () => {
      const killed = setTimeout(() => child.kill('SIGKILL'), 20_000);
      child.kill();
      await ended;
      clearTimeout(killed);
    },
  };
}

// Resolves when the given path is answered with 200; ready is the time from the start of the process, in ms.
export async function start(jar, data, path = '/actuator/health') {
  const started = performance.now(), server = await launch(jar, data);
  for (;;) {
    server.mustRun();
    const answer = await fetch(server.url + path).catch(() => null);
    if (answer?.ok) break;
    await new Promise((next) => setTimeout(next, 20));
  }
  return { ...server, ready: performance.now() - started };
}
