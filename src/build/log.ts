/**
 * Astro's log as this build shows it: pages are counted, warnings printed, errors kept.
 *
 * Astro only logs some errors, such as a broken reference or an unreadable file, and still exits
 * with 0; the build reads them here and stops.
 */

import type { AstroLoggerDestination } from 'astro';
import { startProgress } from '../cli/progress.ts';

const errors: string[] = [];

/** The errors that Astro logged in this process. */
export function loggedErrors(): readonly string[] {
  return errors;
}

// eslint-disable-next-line no-restricted-syntax -- Astro loads a log handler by its default export
export default function buildLog(): AstroLoggerDestination {
  const pages = startProgress('pages built');
  return {
    write({ level, message }) {
      if (level === 'error') errors.push(message);
      if (level === 'warn' && !isHarmless(message)) process.stderr.write(`  ${message}\n`);
      if (level !== 'info') return;
      if (PAGE_LINE.test(message)) pages.step();
      if (message.includes('page(s) built')) pages.done();
    },
  };
}

/** Astro logs each page before making it: "├─ /help/index.html". */
const PAGE_LINE = /├─.*?\/\S*\.html/;

function isHarmless(warning: string): boolean {
  return HARMLESS.some((pattern) => pattern.test(warning));
}

const HARMLESS = [
  // A council may have no questions or pages.
  /^The base directory .* does not exist/,
  /^No files found matching/,
  // Rolldown warns about a directive that Astro's own MDX plug-in writes; it has no effect here.
  /MODULE_LEVEL_DIRECTIVE[^]*use astro:head-inject/,
];
