/** npm run look: saves screenshots of every template and the A4 prints in .look/, to be reviewed by eye. */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSettings } from '../src/build/settings.ts';
import { requireBuiltSite } from '../src/site-checks/built-site.ts';
import { commandOptions } from '../src/cli/options.ts';
import { runCommand } from '../src/cli/expected-failure.ts';
import { startProgress } from '../src/cli/progress.ts';
import { serveFolder } from '../src/serve/static-server.ts';
import { launchBrowser } from '../src/cli/launch-browser.ts';
import { representatives, sitePages } from '../src/site-checks/site-pages.ts';

const FOLDER = '.look';
const WIDTHS = [375, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** Pages that people print; one centre's page represents them all. */
const PRINTED = [/^\/centres\/[^/]+\/$/, /^\/bases\/$/, /^\/management-information\/$/];
/** A4 less its margins, in CSS pixels: the width of the print's screenshot. */
const SHEET_WIDTH = 680;

await runCommand(async () => {
  commandOptions('npm run look');
  const { outFolder, base } = buildSettings(process.env, process.cwd());
  requireBuiltSite(outFolder);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  const addresses = representatives(await sitePages(outFolder));
  const server = await serveFolder(outFolder, { exactly: 0 }, base);
  const browser = await launchBrowser();
  const progress = startProgress('screenshots taken');
  const page = await browser.newPage();

  for (const address of addresses) {
    await page.goto(server.url + address);
    // A screenshot of the full page never scrolls, so parts that render late would stay empty.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.late')) part.classList.remove('late');
    });
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ media: 'screen', colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({
          path: fileFor(address, `${width}-${colorScheme}.png`),
          fullPage: true,
        });
        progress.step();
      }
  }

  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: SHEET_WIDTH, height: 1000 });
  const printed = PRINTED.flatMap((pattern) => addresses.find((name) => pattern.test(name)) ?? []);
  for (const address of printed) {
    await page.goto(server.url + address);
    await page.pdf({ path: fileFor(address, 'a4.pdf'), format: 'A4', preferCSSPageSize: true });
    await page.screenshot({ path: fileFor(address, 'a4.png'), fullPage: true });
    progress.step();
  }

  progress.done();
  await browser.close();
  await server.close();
  process.stdout.write(`  The screenshots are in ${FOLDER}/\n`);
});

function fileFor(address: string, end: string): string {
  const name = address.split('/').filter(Boolean).join('_') || 'home';
  return join(FOLDER, `${name}_${end}`);
}
