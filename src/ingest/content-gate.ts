/**
 * The gate as an Astro integration: a bare `astro build` stops before anything is built.
 *
 * Astro prints a stack for whatever an integration throws, so this one reports and ends the process.
 */

import type { AstroIntegration } from 'astro';
import { hasReadingWithoutProblems, keepReading } from './current-reading.ts';
import { readContent } from './read-content.ts';
import { contentFolder, readingDay } from './reading-settings.ts';
import { terminalReport } from './gate/report/terminal.ts';

export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' || hasReadingWithoutProblems()) return;
        const reading = await readContent(contentFolder(), { asOf: readingDay() });
        keepReading(reading);
        if (reading.problems.length === 0) return;
        process.stderr.write(`\n${terminalReport(reading.problems)}\n\n`);
        process.exit(1);
      },
    },
  };
}
