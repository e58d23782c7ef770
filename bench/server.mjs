// The packaged program, as its users start it: how long until it is ready, and what it keeps in memory.
import { execFileSync, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const bin = (name) => join(process.env.JAVA_HOME, 'bin', name);

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

// Resolves when the given path is answered with 200; ready is the time from the start of the process, in ms.
export async function start(jar, data, path = '/actuator/health') {
  const port = await freePort();
  const log = openSync(join(data, '..', `server-${port}.log`), 'w');
  const started = performance.now();
  const child = spawn(bin('java'), ['-jar', jar, `--server.port=${port}`, `--figures.data=${data}`, `--figures.url=http://localhost:${port}`], { stdio: ['ignore', log, log] });
  const url = `http://localhost:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}; its log is ${data}/../server-${port}.log`);
    const answer = await fetch(url + path).catch(() => null);
    if (answer?.ok) break;
    await new Promise((next) => setTimeout(next, 20));
  }
  const ready = performance.now() - started;
  return {
    url, ready,
    // Bytes of live objects, after a full collection.
    live: () => Number(/Total\s+\d+\s+(\d+)/.exec(execFileSync(bin('jcmd'), [String(child.pid), 'GC.class_histogram'], { maxBuffer: 1 << 28 }).toString())[1]),
    stop: () => new Promise((done) => { child.once('exit', done); child.kill(); }),
  };
}
