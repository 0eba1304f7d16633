/** Scores pages by Lighthouse as on a phone, several times each. */

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';
import type { LighthousePage, LighthouseScores } from '../domain/checks/audit.ts';
import { launchBrowser } from '../cli/launch-browser.ts';

export interface LighthouseRun {
  /** Where the site is served, without a trailing slash. */
  readonly url: string;
  readonly addresses: readonly string[];
  /** How often each page is loaded. */
  readonly runs: number;
  /** Called after each load. */
  readonly onRun: () => void;
}

const CATEGORIES: Readonly<Record<keyof LighthouseScores, string>> = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
};

/** One after another: two at once would slow each other. */
export async function lighthouseOn({
  url,
  addresses,
  runs,
  onRun,
}: LighthouseRun): Promise<LighthousePage[]> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  const pages: LighthousePage[] = [];
  try {
    for (const address of addresses) {
      const results: Result[] = [];
      for (let run = 0; run < runs; run += 1) {
        results.push(await resultOf(url + address, port));
        onRun();
      }
      pages.push({ address, ...medianScores(results), failed: failedIn(results) });
    }
  } finally {
    await browser.close();
  }
  return pages;
}

/** "lighthouse 13.5.0" */
export function lighthouseName(): string {
  const file = new URL('../package.json', import.meta.resolve('lighthouse'));
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `lighthouse ${version}`;
}

async function resultOf(url: string, port: number): Promise<Result> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: Object.values(CATEGORIES),
  });
  if (!run || run.lhr.runtimeError)
    throw new Error(`Lighthouse could not load ${url}: ${run?.lhr.runtimeError?.message ?? ''}`);
  return run.lhr;
}

/** The median of each score; of an even number, the lower of the two in the middle. */
export function medianScores(results: readonly Pick<Result, 'categories'>[]): LighthouseScores {
  const median = (name: keyof LighthouseScores): number => {
    const scores = results
      .map(({ categories }) => Math.round((categories[CATEGORIES[name]]?.score ?? 0) * 100))
      .sort((a, b) => a - b);
    return scores[Math.floor((scores.length - 1) / 2)] ?? 0;
  };
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    bestPractices: median('bestPractices'),
    seo: median('seo'),
  };
}

/** What counts for a score other than the performance, and was not passed in some run. */
export function failedIn(results: readonly Pick<Result, 'categories' | 'audits'>[]): string[] {
  const failed = results.flatMap(({ categories, audits }) =>
    Object.values(categories)
      .filter(({ id }) => id !== 'performance')
      .flatMap(({ id, auditRefs }) =>
        auditRefs
          .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
          .map(({ id: audit }) => `${id}: ${audit}`),
      ),
  );
  return [...new Set(failed)].sort();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
