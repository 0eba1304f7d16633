/** npm run check: the gate alone; `-- --json` prints the problems as data, `-- --github` as annotations. */

import { parseArgs } from 'node:util';
import { counted } from '../src/ingest/finding.ts';
import { readContent } from '../src/ingest/read-content.ts';
import type { ContentReading } from '../src/ingest/read-content.ts';
import { contentDirectory, readingDay } from '../src/ingest/reading-settings.ts';
import { githubReport } from '../src/ingest/report/github.ts';
import { jsonReport } from '../src/ingest/report/json.ts';
import { terminalReport } from '../src/ingest/report/terminal.ts';
import { ExpectedFailure, runCommand } from '../src/output/expected-failure.ts';
import { startProgress } from '../src/output/progress.ts';

const FLAGS = { json: { type: 'boolean' }, github: { type: 'boolean' } } as const;

await runCommand(async () => {
  const { json, github } = flags();
  // Data goes to the standard output alone, so that it can be piped.
  const progress = startProgress('entries read', process.stderr);
  const reading = await readContent(contentDirectory(), {
    asOf: readingDay(),
    onProgress: (read, total) => {
      progress.reach(read, total);
    },
  });
  progress.done();
  const report = json
    ? jsonReport(reading)
    : github
      ? githubReport(reading.problems)
      : words(reading);
  if (report !== '') process.stdout.write(`${report}\n`);
  if (reading.problems.length > 0) process.exitCode = 1;
});

function words({ entries, problems }: ContentReading): string {
  return problems.length > 0
    ? `\n${terminalReport(problems)}`
    : `${counted(entries, 'entry', 'entries')} checked, no problem.`;
}

function flags(): { json?: boolean; github?: boolean } {
  try {
    return parseArgs({ options: FLAGS }).values;
  } catch {
    throw new ExpectedFailure('npm run check knows the options --json and --github, after "--".');
  }
}
