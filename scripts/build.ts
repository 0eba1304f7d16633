/** npm run build: content → gate → pages → search index → checks of the built site → published folder. */

import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { keepToPublish, siteToPublish } from '../src/ingest/current-reading.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { keepPublished, readPublished } from '../src/ingest/published-entries.ts';
import { withoutStaleContact } from '../src/build/current-contact.ts';
import { oldEdition } from '../src/ingest/gate/report/old-edition.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { keepVersions } from '../src/build/keep-versions.ts';
import { buildPages } from '../src/build/pages.ts';
import { addRootFiles } from '../src/build/root-files.ts';
import { buildSettings } from '../src/build/settings.ts';
import { commandOptions } from '../src/cli/options.ts';
import { addressesOf } from '../src/domain/entries/term.ts';
import { useTermAddresses } from '../src/wording/frame/links.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { startFinishing } from '../src/finishing/beside.ts';
import type { Finishing } from '../src/finishing/beside.ts';
import { startProgress } from '../src/cli/progress.ts';
import { openStaging } from '../src/build/swap.ts';
import { writeBuildRecord } from '../src/record/file.ts';
import { buildOrigin } from '../src/record/origin.ts';

await runCommand(async () => {
  const options = commandOptions('npm run build', ['strict']);
  const { outFolder, siteUrl, base, addressNote } = buildSettings(process.env, process.cwd());
  if (options.has('strict') && addressNote !== undefined) throw new ExpectedFailure(addressNote);
  const content = await gate(outFolder);
  useTermAddresses(addressesOf(content.site.terms));
  const notes = [addressNote, oldEdition(content, today()) || undefined];
  const projectFolder = process.cwd();
  const staging = await openStaging(outFolder, projectFolder);
  const { site: siteFolder, cache: cacheFolder } = staging;
  const finishing = startFinishing({ siteFolder, siteUrl, content });
  try {
    await buildPages({ projectFolder, siteFolder, cacheFolder, write: finishing.write });
    await finishing.allWritten();
    await addRootFiles(siteFolder, content, base);
    notes.push(await withoutStaleContact(siteFolder, content, today()));
    await keepPublished(siteFolder, siteToPublish());
    await keepVersions(outFolder, siteFolder);
    notes.push(await finished(finishing));
    await writeBuildRecord(siteFolder, buildOrigin(siteUrl, content.site.asOf));
    await staging.publish();
  } finally {
    await finishing.stop();
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
  keepToPublish(reading);
  return reading.content;
}

/** @throws ExpectedFailure with the report if the site must not be published */
async function finished(finishing: Finishing): Promise<string | undefined> {
  const progress = startProgress('records in the search index');
  const { report, note } = await finishing.finish((count) => {
    progress.reach(count);
  });
  progress.done();
  if (report !== undefined) throw new ExpectedFailure(report);
  return note;
}
