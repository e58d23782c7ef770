// node bench/page.mjs --jar JAR --data FOLDER [--runs 5] [--presses 200] [--visitors 200] [--quick]; see bench/page.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { presses } from './presses.mjs';
import { start } from './server.mjs';
import { PHONE, launch, require, visit } from './visit.mjs';

const { values: args } = parseArgs({ options: {
  jar: { type: 'string' }, data: { type: 'string' }, runs: { type: 'string', default: '5' }, presses: { type: 'string', default: '200' },
  visitors: { type: 'string', default: '200' }, quick: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false },
} });
const [runs, times, visitors] = args.quick ? [1, 40, 20] : [args.runs, args.presses, args.visitors].map(Number);
const path = '/d/wonsan-2025', large = '/d/large';

const rows = [];
// bars: each the most that may be; a result of null was not reached at all.
function row(what, results, bars, unit = '') {
  const met = results.every((result, i) => result !== null && result !== undefined && result <= bars[i]);
  const shown = (list) => list.map((n) => (n === null || n === undefined ? 'never' : Number.isInteger(n) ? n : n.toFixed(n < 10 ? 2 : 0))).join(' / ');
  rows.push([what, `≤ ${shown(bars)}${unit}`, `${shown(results)}${unit}`, met ? 'yes' : 'NO']);
  console.error(`${met ? ' ' : '✗'} ${what}: ${shown(results)}${unit} (≤ ${shown(bars)}${unit})`);
}
// What has no bar.
function told(what, results, units) {
  const shown = results.map((n, i) => `${Math.round(n)}${units[i]}`).join(' / ');
  rows.push([what, '', shown, '']);
  console.error(`  ${what}: ${shown}`);
}
const median = (list) => (list.some((n) => n === null || n === undefined) ? null : [...list].sort((a, b) => a - b)[list.length >> 1]);
// Of a step that fails the table says so, and goes on.
async function step(what, work) {
  try { await work(); } catch (error) { rows.push([what, '', String(error.message ?? error).split('\n')[0], 'NO']); console.error(`✗ ${what}: ${error.message}`); }
}

// ---- start
const starts = [];
for (let i = 0; i < Math.min(runs, 3); i++) { const server = await start(args.jar, args.data, '/d/wonsan-2025'); starts.push(server.ready); await server.stop(); }
row('ready after java -jar, the dossier answered', [median(starts) / 1000], [5], ' s');

const server = await start(args.jar, args.data, path);
const browser = await launch();
const warm = await visit(browser, server.url + path);
await warm.until(() => window.__at.live);
await warm.close();

// ---- phone
await step('phone, first load', async () => {
  const loads = [], usable = [];
  for (let i = 0; i < runs; i++) {
    const tall = await visit(browser, server.url + path, { condition: PHONE, height: 6000 }); // so high that every chart is near
    await tall.until(() => window.__at.drawn).catch(() => null);
    const at = await tall.tab.evaluate(() => ({ ...window.__at, boxes: null, moved: window.__moved(), fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, fonts: document.fonts.size }));
    const sent = [...tall.requests.values()];
    loads.push({ ...at, kb: sent.reduce((n, r) => n + r.bytes, 0) / 1024, fonts: at.fonts + sent.filter((r) => r.font).length,
      strangers: sent.filter((r) => !r.url.startsWith(server.url)).length, errors: tall.errors.length });
    if (i === 0) for (const problem of [...at.moved, ...tall.errors].slice(0, 10)) console.error('   ', problem);
    await tall.close();
    const pressed = await visit(browser, server.url + path, { condition: PHONE, press: true });
    await pressed.until(() => window.__at.answered).catch(() => null);
    usable.push(await pressed.tab.evaluate(() => window.__at.answered));
    await pressed.close();
  }
  const all = (key) => median(loads.map((load) => load[key]));
  const most = (key) => Math.max(...loads.map((load) => load[key]));
  row('phone: first contentful paint', [all('fcp')], [700], ' ms');
  row('phone: text / list / charts / timeline visible', ['text', 'list', 'charts', 'timeline'].map(all), [900, 900, 900, 900], ' ms');
  row('phone: filter bar usable (a press answered live)', [median(usable)], [3500], ' ms');
  row('phone: last ApexCharts chart drawn', [all('drawn')], [4500], ' ms');
  row('boxes moved by more than 1 px at takeover and swap', [Math.max(...loads.map((load) => load.moved.length))], [0]);
  row('cumulative layout shift', [most('shift')], [0.02]);
  row('bytes of the first visit, ApexCharts included', [all('kb')], [280], ' KB');
  row('requests to third parties / web fonts / console errors', [most('strangers'), most('fonts'), most('errors')], [0, 0, 0]);
});

// ---- scripts off: everything of the live page must stand in the first HTML
await step('scripts off', async () => {
  const plain = await visit(browser, server.url + path, { scripts: false });
  const missing = [];
  for (const [what, selector] of Object.entries({ text: 'reported-text p[data-p]', marks: 'reported-text mark[data-statements]', list: '[data-chart=list] li[data-figure]', charts: 'reported-chart svg', timeline: 'reported-timeline svg', filters: 'a[data-filter]' }))
    if (!(await plain.tab.locator(`${selector}:visible`).count())) missing.push(what);
  const of = Number(await plain.tab.locator('[data-count=statements]').first().getAttribute('data-of'));
  const shown = await plain.tab.locator('[data-chart=list] a[data-statement]:visible').count();
  row(`scripts off: parts missing${missing.map((m) => ` ${m}`).join('')} / labels missing`, [missing.length, of - shown], [0, 0]);
  await plain.close();
});

// ---- presses, at full speed
for (const [name, at, bars] of [['', path, [50, 100, 120, 200]], ['2,000 statements, ', large, [null, null, null, 350]]]) {
  await step(`${name}presses`, async () => {
    const page = await visit(browser, server.url + at, { width: 1440, height: 900 });
    await page.until(() => window.__at.live);
    if (at === large) told(`${name}elements of the live page / alive after, cold`, await page.tab.evaluate(() => [document.querySelectorAll('*').length, window.__at.live]), ['', ' ms']);
    for (const [what, kind, [median, p95]] of [['press to anatomy', 'selection', bars], ['press to data-state everywhere', 'filter', bars.slice(2)]]) {
      const took = await presses(page.tab, kind, times);
      if (p95 === null) told(`${name}${kind}: ${what}, median / p95 of ${times}`, [took.median, took.p95], ['', ' ms']);
      else if (median === null) row(`${name}${kind}: ${what}, p95 of ${times}`, [took.p95], [p95], ' ms');
      else row(`${kind}: ${what}, median / p95 of ${times}`, [took.median, took.p95], [median, p95], ' ms');
    }
    await page.close();
  });
}

// ---- memory a visitor who has filtered: sessions stay with the server, since nobody tells it that the visitor has left
for (const [name, at, bar, count] of [['', path, 250, visitors], ['2,000 statements, ', large, 1024, Math.ceil(visitors / 4)]]) {
  await step(`${name}memory`, async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
    const tab = await context.newPage();
    await tab.addInitScript(() => { navigator.sendBeacon = () => true; });
    const stay = async () => {
      await context.clearCookies();
      await tab.goto(server.url + at);
      await tab.waitForFunction(() => document.readyState === 'complete' && !document.getElementById('first'), null, { timeout: 60_000 });
      await tab.evaluate(async () => {
        const list = document.querySelector('[data-chart=list]'), before = list.dataset.state;
        document.querySelector('[data-filter=category][data-value]').click();
        while (list.dataset.state === before) await new Promise((next) => setTimeout(next, 10));
      });
    };
    for (let i = 0; i < 10; i++) await stay();
    const before = server.live();
    for (let i = 0; i < count; i++) await stay();
    row(`${name}server memory a visitor, of ${count}`, [(server.live() - before) / count / 1024], [bar], ' KB');
    await context.close();
  });
}

// ---- axe
await step('axe-core', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const found = new Map();
  const statement = await fetch(server.url + path).then((r) => r.text()).then((html) => / data-statement="([^"]+)"/.exec(html)[1]);
  for (const lang of ['hi', 'en']) for (const dark of [false, true]) for (const width of [1440, 360])
    for (const view of [`${path}?lang=${lang}`, `${path}?lang=${lang}&statement=${statement}`, `${path}?lang=${lang}&view=text&chart=scale`, `/?lang=${lang}`, `/d/nowhere?lang=${lang}`]) {
      const page = await visit(browser, server.url + view, { width, height: 900, dark });
      await page.tab.waitForFunction(() => !document.getElementById('first'));
      await page.tab.evaluate(axe);
      const { violations } = await page.tab.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
      for (const { id, nodes } of violations) found.set(id, `${id} (${nodes[0].target} on ${view}, ${width})`);
      await page.close();
    }
  for (const violation of found.values()) console.error('   ', violation);
  row('axe-core, WCAG 2.2 AA: views × languages × themes × widths, rules broken', [found.size], [0]);
});

await browser.close();
await server.stop();

const table = [['what', 'bar', 'result', 'met'], ['---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const machine = `${runs} run(s), cold cache; ${cpus().length} × ${cpus()[0].model}; load ${loadavg()[0].toFixed(1)}; ${new Date().toISOString()}`;
const out = `# The dashboard, measured\n\n${table}\n\n${machine}. Bare values (rule 1) are counted by the test BareValueIT of ./test.\n`;
writeFileSync(join(dirname(args.data), 'page.md'), out);
console.log(`\n${out}`);
process.exitCode = rows.every(([, , , met]) => met !== 'NO') ? 0 : 1;
