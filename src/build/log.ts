/**
 * Astro's log as this build shows it: pages are counted, warnings pass, errors are kept.
 *
 * Astro prints some errors (a reference that leads nowhere, a file that cannot
 * be read) and still ends well; the build asks for them here and stops.
 */

import type { AstroLoggerDestination } from 'astro';
import { startProgress } from '../cli/progress.ts';

const errors: string[] = [];

/** The errors that Astro logged in this process. */
export function loggedErrors(): readonly string[] {
  return errors;
}

/** The form that Astro asks of a log handler's module. */
// eslint-disable-next-line no-restricted-syntax -- Astro loads a log handler by its default export
export default function buildLog(): AstroLoggerDestination {
  const pages = startProgress('pages built');
  return {
    write({ level, message }) {
      if (level === 'error') errors.push(message);
      if (level === 'warn' && !isHarmless(message)) process.stderr.write(`  ${message}\n`);
      if (level === 'info' && isPageLine(message)) pages.step();
      if (level === 'info' && message.includes('page(s) built')) pages.done();
    },
  };
}

/** Astro names each page when it begins to write it: "├─ /help/index.html". */
function isPageLine(message: string): boolean {
  return message.includes('├─') && message.includes('.html');
}

/** Warnings about what is as it should be. */
function isHarmless(warning: string): boolean {
  return HARMLESS.some((pattern) => pattern.test(warning));
}

const HARMLESS = [
  // A council may have no questions and no pages.
  /^The base directory .* does not exist/,
  /^No files found matching/,
  // Rolldown remarks on a mark that Astro's own MDX plug-in writes; nothing is lost.
  /MODULE_LEVEL_DIRECTIVE[^]*use astro:head-inject/,
];
