/**
 * The gate as an Astro integration: a bare `astro build` stops before anything is
 * built; `astro dev` says what is wrong, and again after each change, and keeps serving.
 *
 * Astro prints a stack for whatever an integration throws, so it reports and ends the
 * process instead.
 */

import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { readContent } from './read-content.ts';
import { contentDirectory, readingDay } from './reading-settings.ts';
import { terminalReport } from './report/terminal.ts';

/** Set where the content has passed the gate already, so that a build does not read it twice. */
const PASSED = 'CONTENT_GATE_PASSED';

/** How long a folder must be at rest after a change before it is read again, in milliseconds. */
const REST = 150;

export function contentGate(): AstroIntegration {
  const contentDir = contentDirectory();
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' || process.env[PASSED] === 'yes') return;
        if (await hasProblems(contentDir, 'Nothing was built.')) process.exit(1);
      },
      'astro:server:setup': async ({ server }) => {
        const outcome = 'The site is served as far as it can be.';
        const check = restingAfter(REST, () => hasProblems(contentDir, outcome));
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(contentDir + sep)) check();
        });
        await hasProblems(contentDir, outcome);
      },
    },
  };
}

/** Tells the integration, for the rest of this process, that the content has passed the gate. */
export function contentHasPassed(): void {
  process.env[PASSED] = 'yes';
}

async function hasProblems(contentDir: string, outcome: string): Promise<boolean> {
  const { problems } = await readContent(contentDir, { asOf: readingDay() });
  if (problems.length > 0) process.stderr.write(`\n${terminalReport(problems, outcome)}\n\n`);
  return problems.length > 0;
}

/** Calls `act` once after a burst of calls. */
function restingAfter(milliseconds: number, act: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void act(), milliseconds);
  };
}
