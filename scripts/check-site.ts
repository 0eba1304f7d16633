/**
 * npm run check:site: runs the checks of the built site alone, on the published folder;
 * `-- URL` checks instead how a host serves it.
 */

import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay } from '../src/ingest/reading-settings.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { buildSettings } from '../src/build/settings.ts';
import { readSite, requireBuiltSite } from '../src/site-checks/built-site.ts';
import { budgetNote, overBudget } from '../src/site-checks/budgets.ts';
import { requireSound } from '../src/site-checks/run-checks.ts';
import { checkServed, servedReport } from '../src/site-checks/served/report.ts';
import { openServedSite } from '../src/site-checks/served/copy.ts';
import { commandAddress } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';

await runCommand(async () => {
  const address = commandAddress('npm run check:site');
  const { outFolder, siteUrl } = buildSettings(process.env, process.cwd());
  requireBuiltSite(outFolder);
  process.stdout.write(
    address === undefined
      ? await checkFolder(outFolder, siteUrl)
      : await checkHost(outFolder, address),
  );
});

/** @throws ExpectedFailure with the report if the site must not be published */
async function checkFolder(folder: string, siteUrl: string): Promise<string> {
  const { content, problems } = await readContent(contentFolder(), { asOf: readingDay() });
  if (content === undefined)
    throw new ExpectedFailure(terminalReport(problems, 'Nothing was checked.'));
  const site = await readSite(folder, siteUrl);
  requireSound(site, content);
  const note = budgetNote(await overBudget(site));
  const lines = [`${String(site.pages.length)} pages checked, no problems.`, note];
  return lines.map((line) => (line === undefined ? '' : `${line}\n`)).join('');
}

/** @throws ExpectedFailure with the report if the host serves the site in another way than it must */
async function checkHost(folder: string, url: string): Promise<string> {
  const site = await openServedSite(folder, url);
  const report = await checkServed(site);
  if (report.findings.length > 0) throw new ExpectedFailure(servedReport(report));
  return `${String(site.files.length)} files checked at ${url}/, no findings.\n`;
}
