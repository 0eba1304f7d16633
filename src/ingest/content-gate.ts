/**
 * The gate as an Astro integration: a bare `astro build` stops before anything is built; `astro
 * dev` reads again after each change, reports problems and serves the last reading without any.
 *
 * Astro prints a stack for whatever an integration throws, so a build reports and ends the
 * process instead.
 */

import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import type { Problem } from '../domain/gate/problem.ts';
import { NOT_SHOWN, hasReadingWithoutProblems, keepReading } from './current-reading.ts';
import { readContent } from './read-content.ts';
import { contentFolder, readingDay } from './reading-settings.ts';
import { terminalReport } from './gate/report/terminal.ts';

type Hooks = AstroIntegration['hooks'];
type DevServer = Parameters<NonNullable<Hooks['astro:server:setup']>>[0]['server'];

/** How long to wait after the last change before the content is read again, in milliseconds. */
const PAUSE = 150;

export function contentGate(): AstroIntegration {
  const folder = contentFolder();
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' || hasReadingWithoutProblems()) return;
        const problems = await readForPages(folder);
        print(problems, 'Nothing was built.');
        if (problems.length > 0) process.exit(1);
      },
      'astro:server:setup': async ({ server }) => {
        const read = async (): Promise<void> => {
          const problems = await readForPages(folder);
          print(
            problems,
            hasReadingWithoutProblems()
              ? 'The last version without problems is still shown.'
              : NOT_SHOWN,
          );
        };
        const readAgain = afterPause(PAUSE, async () => {
          await read();
          showAgain(server);
        });
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(folder + sep)) readAgain();
        });
        await read();
      },
    },
  };
}

async function readForPages(folder: string): Promise<readonly Problem[]> {
  const reading = await readContent(folder, { asOf: readingDay() });
  keepReading(reading);
  return reading.problems;
}

function print(problems: readonly Problem[], outcome: string): void {
  if (problems.length > 0) process.stderr.write(`\n${terminalReport(problems, outcome)}\n\n`);
}

/** Astro keeps a route's list of addresses until this event says that the content has changed. */
function showAgain({ environments }: DevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
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
