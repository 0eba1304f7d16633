/** npm run build: content → gate → pages → checks of the output → the published folder. */

import { contentHasPassed } from '../src/ingest/content-gate.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { terminalReport } from '../src/ingest/report/terminal.ts';
import { buildPages } from '../src/output/build-pages.ts';
import { buildSettings } from '../src/output/build-settings.ts';
import type { BuildSettings } from '../src/output/build-settings.ts';
import { readSite } from '../src/output/built-site.ts';
import { checkSite, siteReport } from '../src/output/check-site.ts';
import { ExpectedFailure, runCommand } from '../src/output/expected-failure.ts';
import { startProgress } from '../src/output/progress.ts';
import { shownPhones } from '../src/output/shown-phones.ts';
import { openWorkshop } from '../src/output/swap.ts';

await runCommand(async () => {
  const settings = buildSettings(process.env, process.cwd());
  const phones = await gate(settings);
  const workshop = await openWorkshop(settings.outDir);
  try {
    await buildPages({
      projectDir: process.cwd(),
      siteDir: workshop.site,
      cacheDir: workshop.cache,
      siteUrl: settings.siteUrl,
    });
    await check(workshop.site, settings, phones);
    await workshop.publish();
  } finally {
    await workshop.discard();
  }
  process.stdout.write(`  The site is in ${settings.outDir}\n`);
});

/** Reads all content and stops where anything is wrong with it; tells the numbers that pages may give. */
async function gate({ contentDir }: BuildSettings): Promise<string[]> {
  const progress = startProgress('entries read');
  const reading = await readContent(contentDir, {
    asOf: process.env['AS_OF'],
    onProgress: (read, total) => {
      progress.reach(read, total);
    },
  });
  progress.done();
  if (reading.content === undefined) throw new ExpectedFailure(terminalReport(reading.problems));
  contentHasPassed();
  return shownPhones(reading.content.contacts);
}

async function check(folder: string, { siteUrl }: BuildSettings, phones: string[]): Promise<void> {
  const progress = startProgress('pages checked');
  const site = await readSite(folder, siteUrl, () => {
    progress.step();
  });
  const problems = checkSite(site, phones);
  progress.done();
  if (problems.length > 0) throw new ExpectedFailure(siteReport(problems));
}
