// A browser's visit to a page, cold, at full speed or as on a phone, with everything noted that comes over the wire.
import { createRequire } from 'node:module';

export const require = createRequire(`${process.env.NODE_PATH}/`);
const { chromium } = require('playwright-core');

// As in the comparison with other makers' pages.
export const PHONE = { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 } };

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] });

// Runs in the page before its scripts: when each part was painted, when the page came alive, when ApexCharts had drawn.
function watch(press) {
  const at = (window.__at = { shift: 0 });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) at.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  const painted = { text: 'reported-text p[data-p]', list: '[data-chart=list] li', charts: 'reported-chart svg', timeline: 'reported-timeline svg' };
  const boxes = () => {
    const seen = {}, found = {};
    for (const e of document.querySelectorAll('[data-part], [data-part] :is(p, li, h2, h3, svg, button, mark)')) {
      if (!e.checkVisibility() || e.closest('.apex')) continue;
      const kind = `${e.closest('[data-part]').dataset.part} ${e.localName}`;
      seen[kind] = (seen[kind] ?? 0) + 1;
      const { x, y, width, height } = e.getBoundingClientRect();
      found[`${kind} ${seen[kind]}`] = [x, y + scrollY, width, height];
    }
    return found;
  };
  window.__moved = () => {
    const now = boxes();
    return Object.entries(at.boxes ?? {}).filter(([name, box]) => !now[name] || box.some((n, i) => Math.abs(n - now[name][i]) > 1)).map(([name]) => name);
  };
  // Only what is complete counts: the parser may still be in the middle of the page.
  const complete = () => document.readyState !== 'loading';
  const look = () => {
    for (const [name, selector] of Object.entries(painted)) {
      if (at[name] === undefined && [...document.querySelectorAll(selector)].some((e) => e.getBoundingClientRect().height > 0)) {
        at[name] = null;
        requestAnimationFrame(() => requestAnimationFrame(() => { at[name] = performance.now(); }));
      }
    }
    if (!at.boxes && complete() && document.getElementById('first')) at.boxes = boxes();
    if (!at.live && complete() && at.text && !document.getElementById('first')) {
      at.live = performance.now();
      if (press) {
        const list = document.querySelector('[data-chart=list]'), before = list.dataset.state;
        document.querySelector('[data-filter=category][data-value]').click();
        const answered = () => (document.querySelector('[data-chart=list]')?.dataset.state !== before ? (at.answered = performance.now()) : requestAnimationFrame(answered));
        answered();
      }
    }
    const charts = [...document.querySelectorAll('reported-chart')];
    if (at.live && !at.drawn && charts.length > 0 && charts.every((c) => c.dataset.drawn === 'apex')) at.drawn = performance.now();
    if (!(at.live && (at.drawn || press))) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export async function visit(browser, url, { condition = null, scripts = true, width = 1000, height = 700, press = false, dark = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts, colorScheme: dark ? 'dark' : 'light' });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  const requests = new Map(), errors = [];
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => { if (/^https?:/.test(request.url)) requests.set(requestId, { url: request.url, bytes: 0, font: false }); });
  cdp.on('Network.responseReceived', ({ requestId, type }) => { const r = requests.get(requestId); if (r) r.font = type === 'Font'; });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => { const r = requests.get(requestId); if (r) r.bytes += encodedDataLength; });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { const r = requests.get(requestId); if (r) r.bytes = encodedDataLength; });
  await cdp.send('Network.enable');
  if (condition) {
    await cdp.send('Network.emulateNetworkConditions', condition.network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
  }
  if (scripts) await tab.addInitScript(watch, press);
  await tab.goto(url, { waitUntil: 'load', timeout: 60_000 });
  const until = (expression) => tab.waitForFunction(expression, null, { timeout: 60_000, polling: 50 });
  return { context, tab, requests, errors, until, close: () => context.close() };
}
