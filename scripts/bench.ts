/**
 * npm run bench: prints bytes, requests and times as a table; `-- --large` also builds 540, 2,700 and
 * 5,400 centres, and all councils of the register.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { received } from '../src/exports/browser-files/finder-wire.ts';
import type { SentIndex } from '../src/exports/browser-files/finder-wire.ts';
import { contentFolder } from '../src/ingest/reading-settings.ts';
import { finderLoads } from '../src/bench/finder-loads.ts';
import { buildRows } from '../src/bench/build-rows.ts';
import { enlarged, keyPressTime } from '../src/bench/key-press-times.ts';
import { mainThread } from '../src/bench/main-thread.ts';
import { firstAnswer } from '../src/bench/poor-line.ts';
import { timeCheck } from '../src/bench/time-check.ts';
import { timeEdit } from '../src/bench/time-edit.ts';
import { buildSettings } from '../src/build/settings.ts';
import { requireBuiltSite } from '../src/site-checks/built-site.ts';
import { commandOptions } from '../src/cli/options.ts';
import { runCommand } from '../src/cli/expected-failure.ts';
import { serveFolder } from '../src/serve/static-server.ts';
import { launchBrowser } from '../src/cli/launch-browser.ts';
import { familyReadings } from '../src/bench/family-reading.ts';

await runCommand(async () => {
  const options = commandOptions('npm run bench', ['large']);
  const { outFolder, base } = buildSettings(process.env, process.cwd());
  requireBuiltSite(outFolder);
  const sent = JSON.parse(await readFile(join(outFolder, 'find/finder.json'), 'utf8')) as SentIndex;
  const server = await serveFolder(outFolder, { exactly: 0 }, base);
  const browser = await launchBrowser();
  await measurePages(browser, server.url, received(sent).postcodes.outcodes[0]?.[0] ?? '');
  await browser.close();
  await server.close();
  for (const count of [53, 5_000]) {
    const index = enlarged(received(sent), count);
    row(`key press, ${count} centres`, `${keyPressTime(index).toFixed(2)} ms`, 'median');
  }
  const [hardest, ...others] = await familyReadings(outFolder);
  if (hardest) {
    const wordiest = others.reduce((a, b) => (b.longest.words > a.longest.words ? b : a), hardest);
    row('family pages, highest reading age', `${hardest.age.toFixed(1)} years`, hardest.address);
    row('family pages, longest sentence', `${wordiest.longest.words} words`, wordiest.address);
  }
  row('check of an edit while it is typed', await timeCheck(contentFolder()), 'processor time');
  const large = options.has('large');
  for (const count of large ? [53, 2_800] : [53])
    row(`edit until its page, ${count} centres`, await timeEdit(contentFolder(), count), 'median');
  for await (const [what, ...measured] of buildRows(contentFolder(), large)) row(what, ...measured);
});

async function measurePages(browser: Browser, url: string, outcode: string): Promise<void> {
  const loads = await finderLoads(browser, url, outcode);
  const own = loads.filter((load) => /\.(js|json)$/.test(load.url));
  row('finder page until the first answer', `${total(loads)} bytes`, `${loads.length} requests`);
  row('finder script and index', `${total(own)} bytes`, `${own.length} requests`);
  const finder = { path: '/find/', box: '#finder-box', answer: '#answer-title', typed: outcode };
  const search = { path: '/search/', box: '#search-box', answer: '.result', typed: 'centre' };
  const text = { ...search, answer: '#search-text .result' };
  for (const [name, journey] of Object.entries({ finder, search, 'search of the text': text })) {
    const { seconds, bytes, requests } = await firstAnswer(browser, url, journey);
    const loaded = `${bytes} bytes`;
    row(`${name} on a poor line`, `${seconds.toFixed(1)} s`, loaded, `${requests} requests`);
  }
  const { blocked, longestTask } = await mainThread(browser, `${url}/timeline/`);
  const longest = `longest task ${longestTask.toFixed(0)} ms`;
  row('timeline on a slow phone', `${blocked.toFixed(0)} ms blocked`, longest);
}

function row(what: string, ...measured: string[]): void {
  process.stdout.write(`${what.padEnd(40)}${measured.map((one) => one.padEnd(18)).join('')}\n`);
}

function total(loads: readonly { bytes: number }[]): number {
  return loads.reduce((sum, { bytes }) => sum + bytes, 0);
}
