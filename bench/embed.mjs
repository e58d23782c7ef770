// node bench/embed.mjs --jar JAR --data FOLDER [--runs 5] [--sets 10000] [--seconds 8] [--quick]; see bench/embed.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { start } from './server.mjs';
import { PHONE, launch, require } from './visit.mjs';

const { values: args } = parseArgs({ options: {
  jar: { type: 'string' }, data: { type: 'string' }, runs: { type: 'string', default: '5' }, sets: { type: 'string', default: '10000' },
  seconds: { type: 'string', default: '8' }, quick: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false },
} });
const [runs, sets, seconds] = args.quick ? [1, 1000, 3] : [args.runs, args.sets, args.seconds].map(Number);
const folder = resolve(dirname(args.data));
const first = '/embed/wonsan-2025/', hot = `${first}bars-person`;
const kinds = ['bars-person', 'mentions-shells', 'scale', 'list', 'timeline', 'figures/troops', 'statements/shells-dia'];

const rows = [];
function row(what, bar, result, met) {
  rows.push([what, bar, result, met ? 'yes' : 'NO']);
  console.error(`${met ? ' ' : '✗'} ${what}: ${result} (${bar})`);
}
const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];
const at = (list, part) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * part))];
const kb = (bytes) => (bytes / 1024).toFixed(1);
async function step(what, work) {
  connect();
  try { await work(); } catch (error) { row(what, '', String(error.message ?? error).split('\n')[0], false); }
}

const server = await start(args.jar, args.data, hot);
const browser = await launch();
let agent;
// A connection of its own for each step: while wrk runs, nobody here hears that the server closes an idle one.
const connect = () => { agent?.destroy(); agent = new Agent({ keepAlive: true, maxSockets: 4 }); };
const ask = (path, headers = {}) => new Promise((done, fail) => {
  const began = performance.now();
  get(server.url + path, { agent, headers: { 'accept-encoding': 'br', ...headers } }, (answer) => {
    const parts = [];
    answer.on('data', (part) => parts.push(part));
    answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts), ms: performance.now() - began }));
  }).on('error', fail);
});

// ---- bytes and requests
async function load(path, condition = null, selector = null) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  let requests = 0, bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ request }) => { if (/^http/.test(request.url)) requests++; });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await cdp.send('Network.enable');
  if (condition) {
    await cdp.send('Network.emulateNetworkConditions', condition.network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
  }
  await tab.addInitScript((drawn) => {
    window.shift = 0;
    new PerformanceObserver((list) => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
    const look = () => (drawn && document.querySelector(drawn) ? requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = performance.now(); })) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  }, selector);
  await tab.goto(/^http/.test(path) ? path : server.url + path, { waitUntil: 'load' });
  if (selector) await tab.waitForFunction(() => window.painted);
  if (path.includes('interactive')) await tab.waitForFunction(() => document.querySelector('reported-chart')?.dataset.drawn);
  const seen = await tab.evaluate(() => ({ painted: window.painted, shift: window.shift }));
  return { context, tab, requests, bytes, ...seen };
}
async function sizes(name, paths, bar) {
  await step(name, async () => {
    let most = { bytes: 0 }, requests = 0;
    for (const path of paths) {
      const page = await load(path);
      if (page.bytes > most.bytes) most = { bytes: page.bytes, path };
      requests = Math.max(requests, page.requests);
      await page.context.close();
    }
    row(`${name}: all it loads, with headers (largest ${most.path})`, `≤ ${bar} KB, 1 request`, `${kb(most.bytes)} KB, ${requests}`, most.bytes <= bar * 1024 && requests === 1);
  });
}
await sizes('embed page', ['en', 'hi'].flatMap((lang) => kinds.map((kind) => `${first}${kind}?lang=${lang}`)), 10);
await sizes('timeline of 1,000 items', ['/embed/events/timeline'], 25);
await sizes('the same with passages', ['/embed/events/timeline?passages=all'], 90);

// ---- paints on the phone, against a page that holds the drawing and nothing else
await step('phone paints', async () => {
  const bare = async (path) => {
    const html = brotliDecompressSync((await ask(path)).body).toString();
    const [drawing] = /<svg [^>]*class="drawing (?:broad|wide|timeline)[\s\S]*?<\/svg>(?=<svg [^>]*class="drawing |<\/div>|<\/figure>)/.exec(html);
    return brotliCompressSync(`<!doctype html><meta charset="utf-8"><title>bare</title><style>:root{--c:#246;--ink:#000;--paper:#fff}</style>${drawing}`);
  };
  const pages = { '/chart': await bare(hot), '/timeline': await bare('/embed/events/timeline') };
  const floor = createServer((request, response) => {
    const body = pages[request.url];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html', 'content-encoding': 'br', 'content-length': body?.length ?? 0 }).end(body);
  });
  await new Promise((done) => floor.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${floor.address().port}`;
  const painted = { chart: [], floorChart: [], timeline: [], floorTimeline: [] };
  for (let run = 0; run < runs; run++) {
    for (const [name, path, selector] of [['floorChart', `${base}/chart`, 'svg rect'], ['chart', hot, 'svg.drawing rect'],
      ['floorTimeline', `${base}/timeline`, 'svg circle'], ['timeline', '/embed/events/timeline', 'svg.drawing circle']]) {
      const page = await load(path, PHONE, selector);
      painted[name].push(page.painted);
      await page.context.close();
    }
  }
  floor.close();
  for (const [name, what, bar] of [['Chart', 'chart', 1.25], ['Timeline', 'timeline of 1,000 items', 1.5]]) {
    const ours = median(painted[what.split(' ')[0]]), bareOne = median(painted[`floor${name}`]);
    row(`${what} painted on the phone, bare page ${bareOne.toFixed(0)} ms`, `≤ ${bar} ×`, `${ours.toFixed(0)} ms, ${(ours / bareOne).toFixed(2)} ×`, ours <= bar * bareOne);
  }
});
await step('layout shift', async () => {
  const shifts = [];
  for (const path of [hot, `${hot}?interactive=true`, `${first}scale?interactive=true`]) {
    const page = await load(path);
    shifts.push(page.shift);
    await page.context.close();
  }
  row('layout shift, without and with interactive=true', '0', shifts.join(' / '), shifts.every((shift) => shift === 0));
});

// ---- rates, against nginx with the same bytes as a file
await step('requests a second', async () => {
  const answer = await ask(hot), root = join(folder, 'nginx'), port = 8198;
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'hot'), answer.body);
  writeFileSync(join(root, 'nginx.conf'), `daemon off; worker_processes 2; pid ${root}/pid; error_log ${root}/error.log;
    events { worker_connections 1024; }
    http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100; types {} default_type text/html;
      server { listen 127.0.0.1:${port} reuseport; root ${root}; add_header Cache-Control "${answer.headers['cache-control']}"; } }`);
  const nginx = spawn('nginx', ['-c', `${root}/nginx.conf`, '-p', root], { stdio: 'ignore' });
  const file = `http://127.0.0.1:${port}/hot`;
  let tag;
  for (let left = 100; !tag; left--) {
    tag = await fetch(file, { method: 'HEAD' }).then((r) => r.headers.get('etag')).catch(() => null);
    if (left === 0) throw new Error('nginx did not start');
    if (!tag) await new Promise((next) => setTimeout(next, 50));
  }
  const wrk = (url, duration, ...headers) => Number(/Requests\/sec:\s+([\d.]+)/.exec(execFileSync('wrk', ['-t2', '-c32', `-d${duration}s`, ...headers.flatMap((h) => ['-H', h]), url]).toString())[1]);
  const ours = server.url + hot, br = 'Accept-Encoding: br';
  wrk(ours, seconds * 2, br); // compiled by then
  const rates = { nginx: [], ours: [], nginx304: [], ours304: [] };
  for (let run = 0; run < Math.min(3, runs); run++) {
    rates.nginx.push(wrk(file, seconds, br));
    rates.ours.push(wrk(ours, seconds, br));
    rates.nginx304.push(wrk(file, seconds, br, `If-None-Match: ${tag}`));
    rates.ours304.push(wrk(ours, seconds, br, `If-None-Match: ${answer.headers.etag}`));
  }
  nginx.kill();
  for (const [what, key, bar] of [['one hot embed', '', 50], ['the same with If-None-Match', '304', 45]]) {
    const [of, rate] = [median(rates[`nginx${key}`]), median(rates[`ours${key}`])];
    row(`${what}: requests a second, of nginx's ${of.toFixed(0)}`, `≥ ${bar} %`, `${rate.toFixed(0)}, ${((100 * rate) / of).toFixed(0)} %`, rate >= (bar / 100) * of);
  }
});

// ---- many different parameter sets in a row
await step('parameter sets', async () => {
  const path = (i) => `${first}${kinds[i % kinds.length]}${i % 2 ? '.svg' : ''}?lang=${i % 3 ? 'hi' : 'en'}&numbers=${i % 5 ? 'indian' : 'international'}&theme=${['light', 'dark', 'auto'][i % 3]}&from=${1900 + (i % 100)}-01-${String(1 + (i % 28)).padStart(2, '0')}&set=${i}`;
  for (let i = 0; i < 500; i++) await ask(`${path(i)}&warm`);
  const before = server.live(), took = [];
  for (let i = 0; i < sets; i++) {
    const answer = await ask(path(i));
    if (answer.status !== 200) throw new Error(`${path(i)}: ${answer.status}`);
    took.push(answer.ms);
  }
  row(`${sets} different parameter sets in a row, HTML and SVG: p50 / p99`, '≤ 50 ms', `${at(took, 0.5).toFixed(1)} / ${at(took, 0.99).toFixed(1)} ms`, at(took, 0.99) <= 50);
  const grown = (server.live() - before) / 2 ** 20;
  row('live memory that they leave', '≤ 96 MB', `${grown.toFixed(0)} MB`, grown <= 96);
});

// ---- pictures
await step('PNG', async () => {
  for (let i = 0; i < 6; i++) for (const kind of kinds) await ask(`${first}${kind}.png?warm=${i}`);
  const firsts = [], agains = [];
  for (const lang of ['en', 'hi']) for (const kind of kinds) for (const theme of ['light', 'dark']) {
    const path = `${first}${kind}.png?lang=${lang}&theme=${theme}`;
    firsts.push((await ask(path)).ms);
    agains.push((await ask(path)).ms);
  }
  row('PNG after warm-up, first time: median / slowest', '≤ 300 ms', `${median(firsts).toFixed(0)} / ${Math.max(...firsts).toFixed(0)} ms`, Math.max(...firsts) <= 300);
  row('the same again: median', '≤ 5 ms', `${median(agains).toFixed(1)} ms`, median(agains) <= 5);
});
await step('a thousand PNGs at once', async () => {
  const all = await Promise.all(Array.from({ length: 1000 }, (_, i) => fetch(`${server.url}${first}list.png?width=${300 + i}`).then(async (r) => { await r.arrayBuffer(); return [r.status, r.headers.get('retry-after')]; })));
  const served = all.filter(([status]) => status === 200).length, away = all.filter(([status, after]) => status === 503 && after).length;
  row('a thousand PNGs at once: served / 503 with Retry-After', 'together 1000', `${served} / ${away}`, served > 0 && served + away === 1000);
});

// ---- what others check
await step('axe-core', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'), found = new Set();
  for (const lang of ['en', 'hi']) for (const theme of ['light', 'dark']) for (const kind of kinds) for (const width of [320, 1000]) {
    const context = await browser.newContext({ viewport: { width, height: 700 }, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(`${server.url}${first}${kind}?lang=${lang}&theme=${theme}`);
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const { id, nodes } of violations) found.add(`${id} (${nodes[0].target} in ${kind}, ${width})`);
    await context.close();
  }
  for (const one of found) console.error('   ', one);
  row('axe-core, all rules: embeds × languages × themes × widths', '0 errors', found.size, found.size === 0);
});
await step('W3C checker', async () => {
  const files = [];
  for (const lang of ['en', 'hi']) for (const kind of [...kinds, 'bars-person?interactive=true']) {
    const [path, query = ''] = kind.split('?');
    const file = join(folder, `${path.replace('/', '-')}-${lang}${query && '-interactive'}.html`);
    writeFileSync(file, brotliDecompressSync((await ask(`${first}${path}?lang=${lang}&${query}`)).body));
    files.push(file);
  }
  let messages = [];
  try { execFileSync(join(process.env.JAVA_HOME, 'bin', 'java'), ['-jar', process.env.VNU, '--errors-only', '--format', 'json', ...files], { stdio: ['ignore', 'ignore', 'pipe'] }); }
  catch (error) { messages = JSON.parse(error.stderr.toString()).messages; }
  for (const { message, url, extract } of messages.slice(0, 10)) console.error('   ', message, url, extract);
  row('W3C checker on every embed', '0 errors', messages.length, messages.length === 0);
});

await browser.close();
await server.stop();
const table = [['what', 'bar', 'result', 'met'], ['---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const out = `# Embeds, measured\n\n${table}\n\n${runs} run(s), cold cache; ${cpus().length} × ${cpus()[0].model}; load ${loadavg()[0].toFixed(1)}; ${new Date().toISOString()}.\n`;
writeFileSync(join(folder, 'embed.md'), out);
console.log(`\n${out}`);
process.exitCode = rows.every(([, , , met]) => met === 'yes') ? 0 : 1;
