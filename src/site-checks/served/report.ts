/** All checks of a served copy, and their report. */

import {
  checkCaching,
  checkCompression,
  checkHidden,
  checkHomeLinks,
  checkNotFound,
  checkSlashes,
} from './answers.ts';
import { checkFiles } from './files.ts';
import { hostOf, mendOf } from './hosts.ts';
import type { Host } from './hosts.ts';
import { checkOruk } from './oruk-client.ts';
import { askHead } from './copy.ts';
import type { Finding, ServedSite } from './copy.ts';

const CHECKS = [
  checkHomeLinks,
  checkFiles,
  checkSlashes,
  checkNotFound,
  checkHidden,
  checkCompression,
  checkCaching,
  checkOruk,
];

/** How many addresses are named for each fault. */
const NAMED = 3;

export interface ServedReport {
  readonly findings: readonly Finding[];
  readonly host: Host | undefined;
}

export async function checkServed(site: ServedSite): Promise<ServedReport> {
  const findings: Finding[] = [];
  for (const check of CHECKS) findings.push(...(await check(site)));
  return { findings, host: hostOf((await askHead(site, '/')).headers) };
}

/** Each fault once, with some of its addresses and what to change on this host. */
export function servedReport({ findings, host }: ServedReport): string {
  const faults = Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`);
  const blocks = [...faults.values()].map((same) => {
    const [first] = same;
    if (!first) return '';
    const more = same.length - NAMED;
    return [
      ...same.slice(0, NAMED).map(({ address }) => address),
      ...(more > 0 ? [`and ${String(more)} more`] : []),
      `  ${first.message}`,
      `  → ${mendOf(first.rule, host)}`,
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${String(findings.length)} finding${findings.length === 1 ? '' : 's'} on ${host?.name ?? 'an unknown host'}. scripts/hosting/README.md has a configuration for each host.`;
}
