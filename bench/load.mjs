// node bench/load.mjs --program CHECKOUT --at FOLDER [--starts 20] [--minutes 4] [--base PATH] [--quick]; see bench/load.
import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, start } from './server.mjs';

const { values: args } = parseArgs({ options: {
  program: { type: 'string' }, at: { type: 'string' }, starts: { type: 'string', default: '20' }, minutes: { type: 'string', default: '4' },
  base: { type: 'string' }, quick: { type: 'boolean', default: false },
} });
const [starts, minutes] = args.quick ? [3, 0.5] : [args.starts, args.minutes].map(Number);
const data = join(args.at, 'data'), slow = join(args.at, 'slow');
const dashboard = '/d/wonsan-2025', embed = '/embed/wonsan-2025/', health = '/actuator/health';
const programs = [{ name: '', path: args.program }, ...(args.base ? [{ name: ' (base)', path: args.base }] : [])];
const PATIENCE = 30_000, busyBefore = loadavg()[0];

const rows = [];
// bars: each the most that may be.
function row(what, results, bars, unit = '') {
  const met = results.every((result, i) => result <= bars[i]);
  const shown = (list) => list.map((n) => (Number.isInteger(n) ? n : n.toFixed(n < 10 ? 2 : 0))).join(' / ');
  const cells = [what, `≤ ${shown(bars)}${unit}`, `${shown(results)}${unit}`, met ? 'yes' : 'NO'];
  rows.push(cells);
  console.error(`${met ? ' ' : '✗'} ${cells.slice(0, 3).join(' | ')}`);
}
// What has no bar.
function told(what, result) {
  rows.push([what, '', result, '']);
  console.error(`  ${what} | ${result}`);
}
const sleep = (ms) => new Promise((next) => setTimeout(next, ms));
const at = (list, part) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? Infinity;
const median = (list) => at(list, 0.5);
const mb = (bytes) => bytes / 2 ** 20;
async function step(what, work) {
  for (const program of programs) {
    try { await work(program.path, program.name); }
    catch (error) { rows.push([what + program.name, '', String(error.message ?? error).split('\n')[0], 'NO']); console.error(`✗ ${what}: ${error.stack}`); }
  }
}

// Never fails: status 0 is no answer, or half of one. Reads the body to its end.
const ask = (server, path, { agent, headers, patience = PATIENCE } = {}) => new Promise((done) => {
  const began = performance.now();
  const end = (status, answer) => { clearTimeout(timer); done({ status, path, headers: answer?.headers ?? {}, ms: performance.now() - began }); };
  const request = get({ host: '127.0.0.1', port: server.port, path, agent, headers }, (answer) => {
    answer.on('data', () => {}).on('end', () => end(answer.complete ? answer.statusCode : 0, answer)).on('error', () => end(0));
  }).on('error', () => end(0));
  const timer = setTimeout(() => request.destroy(), patience);
});

// ---- the first minute, quiet
await step('a quiet start', async (program, name) => {
  const ready = [], idle = [];
  for (let i = 0; i < (args.quick ? 1 : 3); i++) {
    const server = await start(program, data, dashboard);
    ready.push(server.ready / 1000);
    if (i === 0) { await sleep(20_000); idle.push(mb(server.resident())); }
    await server.stop();
  }
  row(`start, quiet, to the first dashboard${name}`, [median(ready)], [4], ' s');
  row(`resident memory 20 s later, idle${name}`, idle, [250], ' MB');
});

// ---- everybody at the door when the port opens
const kinds = ['bars-person', 'list', 'timeline', 'scale'];
const langs = ['en', 'hi'];
const firsts = Array.from({ length: 60 }, (_, i) => {
  const lang = langs[i % 2], kind = kinds[(i >> 2) % 4];
  return [`${dashboard}?lang=${lang}`, `${embed}${kind}?lang=${lang}&numbers=${i % 3 ? 'indian' : 'international'}`, `${embed}${kind}.png?lang=${lang}`,
    i % 8 > 3 ? health : `${embed}${kind}.svg?lang=${lang}`][i % 4];
});
const opened = (server) => new Promise((done) => {
  const socket = connect(server.port, '127.0.0.1', () => { socket.destroy(); done(true); }).on('error', () => done(false));
});
const isAway = ({ status, headers }) => status === 503 && headers['retry-after'] !== undefined;
const storms = programs.map(() => ({ hangs: 0, hung: 0, wrong: 0, away: 0, slowest: 0, health: 0 }));
for (let i = 0; i < starts; i++) {
  for (const [n, program] of programs.entries()) {
    const storm = storms[n], server = await launch(program.path, data);
    try {
      while (!(await opened(server))) { server.mustRun(); await sleep(5); }
      const answers = await Promise.all(firsts.map((path) => ask(server, path)));
      const late = answers.filter((answer) => answer.ms >= PATIENCE);
      storm.hangs += late.length > 0;
      storm.hung += late.length;
      // Turned away with a time to come back is an answer; a bound on drawings may give it.
      const [away, wrong] = [true, false].map((turned) => answers.filter((answer) => answer.status !== 200 && answer.ms < PATIENCE && turned === isAway(answer)));
      storm.away += away.length;
      storm.wrong += wrong.length;
      for (const { status, path } of wrong) console.error(`    ${status || 'no answer'} ${path}`);
      storm.slowest = Math.max(storm.slowest, ...answers.map(({ ms }) => ms));
      storm.health = Math.max(storm.health, ...answers.filter(({ path }) => path === health).map(({ ms }) => ms));
      console.error(`    start ${i + 1}${program.name}: slowest ${Math.max(...answers.map(({ ms }) => ms)).toFixed(0)} ms${late.length ? `, ${late.length} HUNG` : ''}`);
    } catch (error) { storm.wrong += firsts.length; console.error(`✗ start ${i + 1}: ${error.message}`); } finally { await server.stop(); }
  }
}
for (const [n, { name }] of programs.entries()) {
  const { hangs, hung, wrong, away, slowest, health: worst } = storms[n];
  row(`${starts} starts, 60 first requests at once: starts that hung / answers not within 30 s / wrong${name}`, [hangs, hung, wrong], [0, 0, 0]);
  row(`the same: slowest answer / slowest health${name}`, [slowest / 1000, worst / 1000], [5, 5], ' s');
  told(`the same: turned away with Retry-After${name}`, `${away} of ${starts * firsts.length}`);
}

// ---- health beside the slowest drawings
await step('health beside drawings', async (program, name) => {
  const server = await start(program, slow, dashboard), quiet = [], busy = [];
  const own = new Agent({ keepAlive: true, maxSockets: 1 });
  const beat = async (list) => { list.push((await ask(server, health, { agent: own })).ms); await sleep(10); };
  for (let i = 0; i < 200; i++) await beat(quiet);
  const slowest = Array.from({ length: 10 }, (_, i) => `/embed/large/${['list', 'timeline'][i % 2]}${['.png?', '?', '.svg?'][(i >> 1) % 3]}width=${2400 - i}&passages=all&lang=${langs[i % 2]}`);
  let running = slowest.length, answers;
  const drawn = Promise.all(slowest.map((path) => ask(server, path, { patience: 120_000 }).then((answer) => { running--; return answer; }))).then((all) => { answers = all; });
  while (running > 0) await beat(busy);
  await drawn;
  await server.stop();
  row(`health while ten of the slowest drawings run: slowest of ${busy.length}${name}`, [Math.max(...busy)], [100], ' ms');
  told(`the drawings: slowest / status; health before: slowest${name}`,
    `${(Math.max(...answers.map(({ ms }) => ms)) / 1000).toFixed(1)} s / ${[...new Set(answers.map(({ status }) => status))].join(' ')}; ${Math.max(...quiet).toFixed(0)} ms`);
});

// ---- minutes of load: 30 visitors, each with a connection and a session as a browser has them, 200 requests a second together
const VISITORS = 30, RATE = 200;
const statuses = ['happened', 'ongoing', 'planned', 'possible'], categories = ['ammunition', 'logistics', 'people', 'diplomacy'];
function distinct(i) {
  const day = new Date(Date.UTC(1900, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
  const query = `lang=${langs[i % 2]}&numbers=${i % 3 ? 'indian' : 'international'}&from=${day}${i % 4 ? '' : `&category=${categories[(i >> 2) % 4]}`}${i % 5 ? '' : `&status=${statuses[(i >> 3) % 4]}`}`;
  const kind = [...kinds, 'figures/shells', 'statements/shells-dia'][i % 6];
  // Of twenty: eight dashboards, five embeds, six files, one health.
  switch (i % 20) {
    case 0: case 3: case 5: case 8: case 10: case 13: case 15: case 18: return `${dashboard}?${query}`;
    case 1: case 6: return `${embed}${kind}.svg?${query}`;
    case 2: return `${embed}${kind}.json?${query}`;
    case 7: return `${embed}${kind}.csv?${query}`;
    case 11: return `${embed}${kind}.png?${query}`;
    case 12: return `/api${dashboard.replace('/d/', '/dossiers/')}?${query}`;
    case 16: return health;
    default: return `${embed}${kind}?${query}`;
  }
}
await step('load', async (program, name) => {
  const server = await start(program, data), began = performance.now(), until = began + minutes * 60_000;
  const cold = Math.min(30_000, (until - began) / 3), warm = Math.min(60_000, (until - began) / 2);
  let next = 0;
  const answers = [], memory = [], wrong = [];
  const visitor = async (n) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    let cookie;
    for (let due = began + (n * 1000) / RATE; due < until; due = Math.max(due + (VISITORS * 1000) / RATE, performance.now() - 1000)) {
      await sleep(Math.max(0, due - performance.now()));
      const asked = performance.now() - began, { status, path, headers, ms } = await ask(server, distinct(next++), { agent, headers: cookie ? { cookie } : {} });
      cookie = headers['set-cookie']?.[0].split(';')[0] ?? cookie;
      answers.push({ asked, ms, status });
      if (status !== 200) wrong.push(`${status} ${path}`);
    }
    agent.destroy();
  };
  const watch = setInterval(() => memory.push({ asked: performance.now() - began, resident: mb(server.resident()) }), 2000);
  await Promise.all(Array.from({ length: VISITORS }, (_, n) => visitor(n)));
  clearInterval(watch);
  server.mustRun();
  const after = mb(server.resident());
  await server.stop();
  for (const one of wrong.slice(0, 10)) console.error('   ', one);
  const [first, later] = [answers.filter(({ asked }) => asked < cold), answers.filter(({ asked }) => asked >= warm)];
  const errors = (list) => list.filter(({ status }) => status !== 200).length, ms = later.map((answer) => answer.ms);
  row(`load, cold (the first ${cold / 1000} s): slowest answer / errors${name}`, [Math.max(...first.map((answer) => answer.ms)) / 1000, errors(first)], [5, 0], ' s');
  row(`load, warm (from ${warm / 1000} s to ${minutes} min): p50 / p99 / errors${name}`, [at(ms, 0.5), at(ms, 0.99), errors(later)], [16, 150, 0], ' ms');
  row(`requests a second that were not made, of ${RATE}, warm${name}`, [Math.max(0, RATE - later.length / ((until - began - warm) / 1000))], [RATE / 20]);
  row(`resident memory after${name}`, [after], [600], ' MB');
  // The last fifth of the time against the fifth in the middle.
  const fifth = (from) => { const part = memory.slice(memory.length * from, memory.length * (from + 0.2)).map(({ resident }) => resident); return part.reduce((a, b) => a + b, 0) / part.length; };
  row(`its growth in the second half${name}`, [Math.max(0, (100 * (fifth(0.8) - fifth(0.4))) / fifth(0.4))], [5], ' %');
});

const table = [['what', 'bar', 'result', 'met'], ['---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const machine = `${starts} starts, ${minutes} min of load; ${cpus().length} × ${cpus()[0].model}; load ${busyBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after; ${new Date().toISOString()}`;
const out = `# The server, measured\n\n${table}\n\n${machine}.\n`;
writeFileSync(join(args.at, 'load.md'), out);
console.log(`\n${out}`);
process.exitCode = rows.every(([, , , met]) => met !== 'NO') ? 0 : 1;
