/** npm run check:site: runs the checks of the built site alone, on the published folder. */

import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay } from '../src/ingest/reading-settings.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { buildSettings } from '../src/build/settings.ts';
import { readSite, requireBuiltSite } from '../src/site-checks/built-site.ts';
import { budgetNote, overBudget } from '../src/site-checks/budgets.ts';
import { requireSound } from '../src/site-checks/run-checks.ts';
import { commandOptions } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';

await runCommand(async () => {
  commandOptions('npm run check:site');
  const { outFolder, siteUrl } = buildSettings(process.env, process.cwd());
  requireBuiltSite(outFolder);
  const reading = await readContent(contentFolder(), {
    asOf: readingDay(),
  });
  const { content } = reading;
  if (content === undefined)
    throw new ExpectedFailure(terminalReport(reading.problems, 'Nothing was checked.'));
  const site = await readSite(outFolder, siteUrl);
  requireSound(site, content);
  const note = budgetNote(await overBudget(site));
  process.stdout.write(`${String(site.pages.length)} pages checked, no problems.\n`);
  if (note !== undefined) process.stdout.write(`${note}\n`);
});
