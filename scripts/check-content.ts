/** npm run check: the gate alone; `-- --json` prints the problems as data, `-- --github` as annotations. */

import { counted } from '../src/ingest/gate/field-problem.ts';
import { publishedFolder } from '../src/build/settings.ts';
import { noContact } from '../src/ingest/gate/report/no-contact.ts';
import { readPublished } from '../src/ingest/published-entries.ts';
import { readContent } from '../src/ingest/read-content.ts';
import type { ContentReading } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { dueChecks } from '../src/ingest/gate/report/due-checks.ts';
import { githubReport } from '../src/ingest/gate/report/github.ts';
import { jsonReport } from '../src/ingest/gate/report/json.ts';
import { oldEdition } from '../src/ingest/gate/report/old-edition.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { withoutPoints } from '../src/ingest/gate/report/without-points.ts';
import { commandOptions } from '../src/cli/options.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { startProgress } from '../src/cli/progress.ts';

await runCommand(async () => {
  const options = commandOptions('npm run check', ['json', 'github']);
  if (options.size > 1) throw new ExpectedFailure('Use --json or --github, not both.');
  // Progress goes to standard error, so that the report alone can be piped.
  const progress = startProgress('entries read', process.stderr);
  const reading = await readContent(contentFolder(), {
    asOf: readingDay(),
    published: await readPublished(publishedFolder(process.env, process.cwd())),
    onProgress: (read, total) => {
      progress.reach(read, total);
    },
  });
  progress.done();
  const report = options.has('json')
    ? jsonReport(reading)
    : options.has('github')
      ? githubReport(reading.problems)
      : words(reading);
  if (report !== '') process.stdout.write(`${report}\n`);
  if (reading.problems.length > 0) process.exitCode = 1;
});

function words({ entries, problems, content }: ContentReading): string {
  if (problems.length > 0 || !content) return `\n${terminalReport(problems)}`;
  const notes = [
    withoutPoints(content),
    dueChecks(content),
    oldEdition(content, today()),
    noContact(content),
  ];
  return [
    `${counted(entries, 'entry', 'entries')} checked, no problems.`,
    ...notes.filter((note) => note !== ''),
  ].join('\n');
}
