// node screenshot.mjs JAR DATA PICTURE FOLDER: the README's picture, and a whole page for each width, language and theme.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from './server.mjs';
import { launch } from './visit.mjs';

const [jar, data, picture, folder] = process.argv.slice(2);
const copy = join(mkdtempSync(join(tmpdir(), 'screenshots-')), 'data');
cpSync(data, copy, { recursive: true });
const server = await start(jar, copy);
const browser = await launch();

async function shoot(path, { width, height, theme, name, whole }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.url + path);
  // Alive, and every chart that is near has been drawn by ApexCharts.
  await page.waitForFunction(() => !document.getElementById('first'));
  if (whole) await page.evaluate(() => document.querySelectorAll('reported-chart').forEach((chart) => chart.scrollIntoView()));
  await page.waitForFunction(() => [...document.querySelectorAll('reported-chart')]
    .every((chart) => chart.dataset.drawn || chart.getBoundingClientRect().top > innerHeight + 200));
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: name, fullPage: whole });
  await context.close();
}

try {
  const chosen = 'statement=shells-dia';
  await shoot(`/d/wonsan-2025?lang=en&${chosen}`, { width: 1440, height: 1080, theme: 'light', name: picture, whole: false });
  for (const width of [1440, 768, 360]) {
    for (const lang of ['en', 'hi']) {
      for (const theme of ['light', 'dark']) {
        for (const query of ['', `&${chosen}`]) {
          const name = join(folder, `${width}-${lang}-${theme}${query && '-chosen'}.png`);
          await shoot(`/d/wonsan-2025?lang=${lang}${query}`, { width, height: 900, theme, name, whole: !query });
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
