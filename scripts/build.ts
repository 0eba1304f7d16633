/** npm run build: content → gate → pages → search index → checks of the built site → published folder. */

import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { wordsFile } from '../src/exports/browser-files/words-file.ts';
import { siteToPublish, keepReading } from '../src/ingest/current-reading.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { keepPublished, readPublished } from '../src/ingest/published-entries.ts';
import { oldEdition } from '../src/ingest/gate/report/old-edition.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { keepVersions } from '../src/build/keep-versions.ts';
import { buildPages } from '../src/build/pages.ts';
import { addRootFiles } from '../src/build/root-files.ts';
import { buildSettings } from '../src/build/settings.ts';
import { readSite } from '../src/site-checks/built-site.ts';
import type { BuiltSite } from '../src/site-checks/built-site.ts';
import { budgetNote, overBudget } from '../src/site-checks/budgets.ts';
import { requireSound } from '../src/site-checks/run-checks.ts';
import { commandOptions } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { indexSearch } from '../src/search-index/make-index.ts';
import { counting, startProgress } from '../src/cli/progress.ts';
import { openStaging } from '../src/build/swap.ts';
import { writeBuildRecord } from '../src/record/file.ts';
import { buildOrigin } from '../src/record/origin.ts';
import { searchEntries } from '../src/wording/search/entries.ts';

await runCommand(async () => {
  const options = commandOptions('npm run build', ['strict']);
  const { outFolder, siteUrl, base, addressNote } = buildSettings(process.env, process.cwd());
  if (options.has('strict') && addressNote !== undefined) throw new ExpectedFailure(addressNote);
  const content = await gate(outFolder);
  const notes = [addressNote, oldEdition(content, today()) || undefined];
  const staging = await openStaging(outFolder);
  try {
    const projectFolder = process.cwd();
    await buildPages({ projectFolder, siteFolder: staging.site, cacheFolder: staging.cache });
    await addRootFiles(staging.site, content, base);
    await keepPublished(staging.site, siteToPublish());
    await keepVersions(outFolder, staging.site);
    const site = await counting('pages read', (onPage) => readSite(staging.site, siteUrl, onPage));
    notes.push(budgetNote(await overBudget(site, index(site, content))));
    requireSound(site, content);
    const origin = buildOrigin({ projectFolder, siteUrl, asOf: content.site.asOf });
    await writeBuildRecord(staging.site, origin);
    await staging.publish();
  } finally {
    await staging.discard();
  }
  process.stdout.write(`  The site is in ${outFolder}\n`);
  for (const note of notes) if (note !== undefined) process.stdout.write(`  ${note}\n`);
});

/** @throws ExpectedFailure with the report if the content has a problem */
async function gate(outFolder: string): Promise<SiteContent> {
  const progress = startProgress('entries read');
  const reading = await readContent(contentFolder(), {
    asOf: readingDay(),
    published: await readPublished(outFolder),
    onProgress: (read, total) => {
      progress.reach(read, total);
    },
  });
  progress.done();
  if (reading.content === undefined) throw new ExpectedFailure(terminalReport(reading.problems));
  keepReading(reading);
  return reading.content;
}

async function index(site: BuiltSite, content: SiteContent): Promise<void> {
  await counting('records added to the search index', (onRecord) =>
    indexSearch({
      site,
      entries: searchEntries(content),
      wordsFile: (records) => wordsFile(content, records),
      onRecord,
    }),
  );
}
