// node bench/others.mjs --jar JAR --data FOLDER; see bench/others.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { start } from './server.mjs';

const { values: args } = parseArgs({ options: { jar: { type: 'string' }, data: { type: 'string' } } });
const folder = resolve(dirname(args.data)), require = createRequire(`${process.env.NODE_PATH}/`);
const { extract } = require('@extractus/oembed-extractor');
const { parseHTML } = require('linkedom');
const { Resvg } = require('@resvg/resvg-js');
const { Cite } = require('@citation-js/core');
const { parseAtomFeed } = require('feedsmith');
const jsonld = require('jsonld'), sharp = require('sharp'), papaparse = require('papaparse');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');
const named = (name) => `${name} ${JSON.parse(readFileSync(join(process.env.NODE_PATH, name, 'package.json'))).version}`;

const rows = [];
// Runs look over every one of them; what it throws or tells is wrong there.
async function read(what, by, all, look) {
  const wrong = [];
  for (const [name, one] of all) {
    try { wrong.push(...((await look(one)) ?? []).map((text) => `${name}: ${text}`)); } catch (error) { wrong.push(`${name}: ${error.message.split('\n')[0]}`); }
  }
  for (const one of wrong.slice(0, 12)) console.error('   ', one);
  rows.push([what, by, all.length, wrong.length === 0 && all.length > 0 ? 'right' : `${wrong.length} WRONG`]);
  console.error(rows.at(-1).join(' · '));
}
// Without the signs that are not seen.
const seen = (text) => text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();
const told = (checks) => Object.entries(checks).filter(([, holds]) => !holds).map(([name]) => name);

// An event whose name and passage begin as each formula begins.
const beginnings = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '＝1+1', '\u22121+1', '=HYPERLINK("http://evil.example")', '"=1+1', ';=1+1'];
const events = beginnings.map((name, i) => ({ id: `e${i}`, name: { en: name }, category: 'c', passage: { document: 'd', exact: `${name.replace(/\t/gu, '')} ${'x'.repeat(i + 1)}.` }, words: {}, status: 'happened' }));
const document = { id: 'd', file: 'd.en.txt', language: 'en', title: { en: '=1+1' }, publisher: '@x', url: null, published: null, rights: { holder: null, licence: null, show: 'full' } };
mkdirSync(join(args.data, 'formulas'));
writeFileSync(join(args.data, 'formulas/d.en.txt'), events.map(({ passage }) => `${passage.exact}\n`).join(''));
writeFileSync(join(args.data, 'formulas/dossier.json'), JSON.stringify({ title: { en: '=1+1' }, documents: [document], speakers: [], categories: [{ id: 'c', name: { en: '=1+1' } }], units: [], figures: [], events }));

const server = await start(args.jar, args.data);
const get = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} of ${url}`);
  return answer.text();
};
const { dossiers } = JSON.parse(await get(`${server.url}/api/dossiers`));
const pages = [], exhibits = [];
for (const { id, links } of dossiers) {
  pages.push([id, links.page]);
  const { charts, figures } = JSON.parse(await get(links.self));
  const rowsOf = JSON.parse(await get(`${server.url}/embed/${id}/timeline.json`)).rows;
  const all = [...charts, ...figures].map(({ links: { embed } }) => embed);
  for (const embed of [...all, ...rowsOf.map(({ statement }) => `${server.url}/embed/${id}/statements/${statement}`)]) exhibits.push([embed.replace(`${server.url}/embed/`, ''), embed]);
}
const inLanguages = (list) => list.flatMap(([name, url]) => ['en', 'hi'].map((lang) => [`${name}?lang=${lang}`, url, `?lang=${lang}`])).map(([name, url, query]) => [name, { url, query, page: url + query }]);

await read('oEmbed of each page and embed, found by its link', named('@extractus/oembed-extractor'), [...pages, ...exhibits], async (url) => {
  const found = await extract(url, { maxwidth: 400, maxheight: 300 }), { document: html } = parseHTML(`<!doctype html><html><body>${found.html}</body></html>`);
  const frame = html.querySelector('iframe');
  await Promise.all([get(frame.src), get(found.thumbnail_url)]);
  return told({ version: found.version === '1.0', type: found.type === 'rich', title: found.title, 'an iframe, nothing else': html.body.querySelectorAll('*').length === 1,
    size: found.width <= 400 && found.height <= 300 && +frame.getAttribute('width') === found.width, 'its own address': frame.src.startsWith(`${server.url}/embed/`), 'title of the frame': frame.getAttribute('title') === found.title });
});

// ---- JSON-LD: schema.org's own context is @vocab and properties that are addresses; types and their properties are those of schema-dts.
const typings = readFileSync(require.resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const kinds = {}, addresses = {};
for (const [, name, , parents = '', body] of typings.matchAll(/interface (\w+?(Base|Leaf))(?: extends ([\w, <>]+))? \{\n([\s\S]*?)\n\}/g)) {
  const properties = [...body.matchAll(/^ {4}"([a-z]\w*)"\?: (.*)$/gm)];
  kinds[name] = { parents: parents.split(', ').filter(Boolean), has: properties.map(([, property]) => property) };
  for (const [, property, range] of properties) if (/\bURL\b/.test(range) && !/\bText\b/.test(range)) addresses[property] = { '@type': '@id' };
}
const knows = (name, property) => kinds[name] && (kinds[name].has.includes(property) || kinds[name].parents.some((parent) => knows(parent, property)));
const vocabulary = 'http://schema.org/';
const documentLoader = async (documentUrl) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(documentUrl)) throw new Error(`a context of ${documentUrl}`);
  return { documentUrl, document: { '@context': { '@vocab': vocabulary, ...addresses } } };
};
await read('JSON-LD of each page, by the types of schema.org', `${named('jsonld')}, ${named('schema-dts')}`, inLanguages(pages), async ({ page }) => {
  const { document: html } = parseHTML(await get(page)), wrong = new Set();
  const blocks = [...html.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent));
  for (const block of blocks) {
    const quads = await jsonld.toRDF(block, { documentLoader, safe: true, base: page });
    const type = Object.fromEntries(quads.filter(({ predicate }) => predicate.value.endsWith('#type')).map(({ subject, object }) => [subject.value, object.value.replace(vocabulary, '')]));
    for (const { subject, predicate } of quads) {
      const property = predicate.value.replace(vocabulary, ''), kind = type[subject.value] ?? 'Thing';
      if (!property.endsWith('#type') && !knows(`${kind}Leaf`, property) && !knows(`${kind}Base`, property)) wrong.add(`${kind} has no ${property}`);
    }
    const { rows: all } = JSON.parse(await get(page.replace('/d/', '/embed/').replace('?', '/timeline.json?')));
    if ((block.hasPart ?? []).map(({ name }) => name).some((name, i) => !all[i]?.label.startsWith(name)) || block.hasPart?.length !== all.length) wrong.add('other rows than its files');
    if (!Object.values(type).includes('Dataset') || !Object.values(type).includes('Claim')) wrong.add(`no Dataset of Claims`);
  }
  return blocks.length ? [...wrong] : ['none'];
});

// ---- CSV
const csvs = [];
await read('CSV of each exhibit: every cell as in its JSON', named('papaparse'), inLanguages(exhibits), async ({ url, query }) => {
  const text = await get(`${url}.csv${query}`), { data, errors } = papaparse.parse(text, { header: true, skipEmptyLines: true });
  const { rows: expected } = JSON.parse(await get(`${url}.json${query}`));
  if (/timeline$/.test(url)) csvs.push([join(folder, `${csvs.length}.csv`), text]);
  const cell = (value) => (value === null || value === undefined ? [''] : typeof value === 'string' ? [value, `'${value}`] : [String(value)]);
  const other = data.flatMap((line, i) => Object.keys(line).filter((name) => !cell(expected[i]?.[name]).includes(line[name]) && Number(line[name]) !== expected[i]?.[name]));
  return [...errors.map(({ message }) => message), ...new Set(other), ...told({ rows: data.length === expected.length })];
});
if (process.env.OFFICE) {
  const office = (files) => execFileSync(process.env.OFFICE, [`-env:UserInstallation=file://${folder}/office`, '--headless', '--infilter=CSV:44,34,76', '--convert-to', 'fods', '--outdir', folder, ...files], { stdio: 'ignore' });
  const control = join(folder, 'control.csv'), formulas = (file) => readFileSync(file.replace(/csv$/, 'fods'), 'utf8').match(/table:formula="[^"]*"/g) ?? [];
  for (const [file, text] of [...csvs, [control, '"=1+1"\r\n']]) writeFileSync(file, text);
  office([...csvs.map(([file]) => file), control]);
  await read('CSV of each timeline: no cell is a formula, though an unguarded one is', execFileSync(process.env.OFFICE, ['--version']).toString().split(' ').slice(0, 2).join(' '), [...csvs, [control]].map(([file]) => [file.slice(folder.length + 1), file]),
    (file) => (file === control ? told({ 'the control is none': formulas(file).length }) : formulas(file)));
} else rows.push(['CSV: no cell is a formula', 'LibreOffice', 0, 'not installed: not read']);

// ---- SVG: librsvg (as in sharp) shapes every script; resvg only that it is strict XML that is drawn.
const svgs = ['light', 'dark'].flatMap((theme) => inLanguages(exhibits).map(([name, { url, query }]) => [`${name}&theme=${theme}`, `${url}.svg${query}&theme=${theme}`]));
await read('SVG of each exhibit, languages and themes: drawn, as wide and high as it says', `${named('sharp')}, librsvg ${sharp.versions.rsvg}`, svgs, async (url) => {
  const svg = await get(url), { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true }), { root } = /<svg(?<root>[^>]*)>/.exec(svg).groups;
  const said = ['width', 'height'].map((name) => Math.round(new RegExp(` ${name}="([\\d.]+)"`).exec(root)[1]));
  return told({ size: info.width === said[0] && info.height === said[1], 'more than a background': new Set(new Uint32Array(Uint8Array.from(data).buffer)).size > 8 });
});
await read('the same SVG, as strict XML', named('@resvg/resvg-js'), svgs, async (url) => told({ 'more than a background': new Set(new Uint32Array(Uint8Array.from(new Resvg(await get(url)).render().pixels).buffer)).size > 8 }));

// ---- citations
const lines = readFileSync(join(folder, 'citations.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)).map((one) => [one.key, one]);
const cited = (text, { key, label, link }) => {
  const cite = new Cite(text), [item] = cite.data, html = cite.format('bibliography', { format: 'html', template: 'apa' });
  return told({ 'one item': cite.data.length === 1, key: item['citation-key'] === key || item.id === key, [`title: ${item.title} / ${label}`]: seen(item.title) === seen(label), [`link: ${item.URL}`]: item.URL === link,
    'markup of a dossier': !/<(script|img|b>)/.test(html) });
};
await read('BibTeX of each statement and event', named('@citation-js/plugin-bibtex'), lines, (one) => cited(one.bibtex, one));
await read('CSL-JSON of each statement and event', named('@citation-js/plugin-csl'), lines, (one) => cited(JSON.parse(one.csl), one));

// ---- corrections
await read('corrections.atom of each dossier', named('feedsmith'), pages, async (page) => {
  const id = page.split('/').at(-1), feed = parseAtomFeed(await get(`${page}/corrections.atom`)), { entries = [] } = feed;
  const { corrections = [] } = JSON.parse(readFileSync(join(args.data, id, 'dossier.json'), 'utf8'));
  await Promise.all(entries.flatMap(({ links }) => links.map(({ href }) => get(href))));
  return told({ entries: entries.length === corrections.length, ids: new Set(entries.map((entry) => entry.id)).size === entries.length, title: feed.title, updated: !Number.isNaN(Date.parse(feed.updated)),
    'what was and is': entries.every(({ title, summary }) => title && corrections.some(({ was, is }) => [was, is].every((words) => seen(summary.value ?? summary).includes(seen(words))))) });
});

// ---- HTML and SVG
const files = [];
for (const [name, { page, url, query }] of [...inLanguages(exhibits), ...inLanguages(exhibits).map(([name, one]) => [`${name}&interactive`, { ...one, page: `${one.page}&interactive=true` }])]) {
  const file = join(folder, `${name.replace(/[/?&=]/g, '-')}.html`);
  writeFileSync(file, await get(page));
  files.push([name, file]);
  if (!page.includes('interactive')) {
    writeFileSync(file.replace(/html$/, 'svg'), await get(`${url}.svg${query}`));
    files.push([`${name} svg`, file.replace(/html$/, 'svg')]);
  }
}
let messages = [];
const checker = (...more) => execFileSync(join(process.env.JAVA_HOME, 'bin', 'java'), ['-jar', process.env.VNU, ...more], { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
try { checker('--errors-only', '--also-check-svg', '--format', 'json', ...files.map(([, file]) => file)); } catch (error) { messages = JSON.parse(error.stderr.toString()).messages; }
await read('HTML and SVG of each exhibit', `W3C checker ${checker('--version').toString().trim()}`, files, (file) => [...new Set(messages.filter(({ url }) => url.endsWith(file)).map(({ message }) => message))]);

await server.stop();
const out = ['| what | read by | how many | result |', '|---|---|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
writeFileSync(join(folder, 'others.md'), `${out}\n`);
console.log(`\n${out}`);
process.exitCode = rows.some(([, , , result]) => result.includes('WRONG')) ? 1 : 0;
