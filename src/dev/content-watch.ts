/**
 * Reads the content for `npm run dev`, and again after each change; pages are made from the last
 * reading without problems.
 */

import { sep } from 'node:path';
import type { Problem } from '../domain/gate/problem.ts';
import { NOT_SHOWN, hasReadingWithoutProblems, keepReading } from '../ingest/current-reading.ts';
import { keepingUnchanged } from '../ingest/entries/keeping-unchanged.ts';
import { terminalReport } from '../ingest/gate/report/terminal.ts';
import { keepingTables } from '../ingest/places/keeping-tables.ts';
import { readContent } from '../ingest/read-content.ts';
import { contentFolder, readingDay } from '../ingest/reading-settings.ts';

/** The part of a file watcher that is used: Vite's own. */
interface Watcher {
  add(folder: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

/** The last reading. */
export interface WatchedContent {
  readonly problems: readonly Problem[];
}

/** An editor saves in several steps: how long to wait after the last one, in milliseconds. */
const PAUSE = 50;

const STILL_SHOWN = 'The last version without problems is still served.';

/** @param onRead  called after each further reading */
export async function watchContent(watcher: Watcher, onRead: () => void): Promise<WatchedContent> {
  const folder = contentFolder();
  const readEntry = keepingUnchanged();
  const tables = keepingTables();
  const watched = { problems: [] as readonly Problem[] };
  const read = async (): Promise<void> => {
    const reading = await readContent(folder, { asOf: readingDay(), readEntry, tables });
    keepReading(reading);
    report(reading.problems, watched.problems);
    watched.problems = reading.problems;
  };
  const readAgain = afterPause(PAUSE, async () => {
    await read();
    onRead();
  });
  watcher.add(folder);
  watcher.on('all', (_, path) => {
    if (path.startsWith(folder + sep)) readAgain();
  });
  await read();
  return watched;
}

function report(problems: readonly Problem[], before: readonly Problem[]): void {
  if (problems.length > 0) {
    const outcome = hasReadingWithoutProblems() ? STILL_SHOWN : NOT_SHOWN;
    process.stderr.write(`\n${terminalReport(problems, outcome)}\n\n`);
  } else if (before.length > 0) {
    process.stderr.write('\nThe content has no problems any more.\n\n');
  }
}

/** A function that calls `act` once after a series of calls, never twice at the same time. */
function afterPause(milliseconds: number, act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let acting = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      acting = acting.then(act);
    }, milliseconds);
  };
}
