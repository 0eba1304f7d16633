/** npm run check:sources: what is not recorded about the sources and, with a network, which of their links are dead. */

import type { Source } from '../src/domain/entries/entry.ts';
import { askLinks, isOnline } from '../src/cli/dead-links.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandOptions } from '../src/cli/options.ts';
import { startProgress } from '../src/cli/progress.ts';
import { sourceGaps } from '../src/ingest/gate/report/source-gaps.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay } from '../src/ingest/reading-settings.ts';

const AT_ONCE = 8;
const PATIENCE = 15_000;
/** Addresses on as many servers are tried first, to see whether there is a network. */
const PROBES = 5;

await runCommand(async () => {
  commandOptions('npm run check:sources');
  const { content, problems } = await readContent(contentFolder(), { asOf: readingDay() });
  if (!content) throw new ExpectedFailure(terminalReport(problems, 'No link was checked.'));
  process.stdout.write(`${sourceGaps(content.sources)}\n\n${await linkReport(content.sources)}\n`);
});

async function linkReport(sources: readonly Source[]): Promise<string> {
  const urls = sources.flatMap(({ url, archived }) =>
    [url, archived].filter((each) => each !== undefined),
  );
  if (urls.length === 0) return 'No source has an address on the web.';
  if (!(await isOnline(probes(urls), PATIENCE)))
    return 'There is no network here: links were not checked.';
  const progress = startProgress('links checked', process.stderr);
  const answers = await askLinks(urls, {
    atOnce: AT_ONCE,
    patience: PATIENCE,
    onAnswer: () => {
      progress.step();
    },
  });
  progress.done();
  const lines = (state: 'dead' | 'unclear'): string[] =>
    answers
      .filter((answer) => answer.state === state)
      .map(({ url, because }) => `  ${because}  ${url}`);
  const [dead, unclear] = [lines('dead'), lines('unclear')];
  return [
    `${String(urls.length)} links: ${String(dead.length)} dead, ${String(unclear.length)} could not be checked.`,
    ...(dead.length > 0 ? ['Dead:', ...dead] : []),
    ...(unclear.length > 0 ? ['Not checked (refused, or no answer):', ...unclear] : []),
  ].join('\n');
}

function probes(urls: readonly string[]): string[] {
  const byServer = new Map(urls.map((url) => [new URL(url).host, url]));
  return [...byServer.values()].slice(0, PROBES);
}
