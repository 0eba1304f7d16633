/** What npm run import-places and npm run import-postcodes share: open data from a path into the content. */

import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandValues } from '../src/cli/values.ts';
import { isPartialDate } from '../src/domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../src/domain/dates/partial-date.ts';
import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { changeFolder } from '../src/ingest/register/write-folder.ts';
import { NOTHING_WRITTEN, gatedContent } from './gated-content.ts';

const KEPT = { unchanged: NOTHING_WRITTEN, elsewhere: 'Set CONTENT_DIR to another folder.' };

interface Settings<Option extends string> {
  /** The content folder as people call it. */
  readonly label: string;
  readonly today: Day;
  readonly date: PartialDate | undefined;
  readonly values: Readonly<Partial<Record<Option, string>>>;
}

type Prepared =
  | { readonly failure: string }
  | {
      readonly files: ReadonlyMap<string, string>;
      readonly removed?: readonly string[];
      readonly summary: string;
    };

/**
 * Runs the command: all of what `prepare` found is written, or nothing.
 *
 * @param options  those with a value, besides --date
 */
export async function importOpenData<Option extends string>(
  usage: string,
  options: readonly Option[],
  prepare: (
    path: string,
    content: { readonly folder: string; readonly content: SiteContent },
    settings: Settings<Option>,
  ) => Promise<Prepared>,
): Promise<void> {
  await runCommand(async () => {
    const { values, words } = commandValues(usage, [...options, 'date' as const], [], 1);
    const [path] = words;
    const { date } = values;
    if (path === undefined) throw new ExpectedFailure(`No path was given.\n\n${usage}`);
    if (date !== undefined && !isPartialDate(date))
      throw new ExpectedFailure(`"${date}" is not a date such as 2026-02.`);
    const folder = contentFolder();
    const prepared = await prepare(
      path,
      { folder, content: await gatedContent(folder) },
      {
        label: process.env['CONTENT_DIR'] ?? 'content',
        today: readingDay() ?? today(),
        date,
        values,
      },
    );
    if ('failure' in prepared) throw new ExpectedFailure(prepared.failure);
    const { files, removed = [], summary } = prepared;
    if (files.size + removed.length > 0) await changeFolder(folder, files, removed, gatedContent);
    process.stdout.write(`${summary}\n`);
  }, KEPT);
}
