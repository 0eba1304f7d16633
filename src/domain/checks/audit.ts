/** What the slow checks of a built site found, and of which build. */

import type { Day } from '../dates/partial-date.ts';
import type { BuildOrigin } from './build-record.ts';

/** The build that was audited. */
export interface AuditedBuild extends Pick<
  BuildOrigin,
  'commit' | 'clean' | 'content' | 'code' | 'asOf'
> {
  /** The name of the site. */
  readonly site: string;
}

interface Audit {
  readonly day: Day;
  readonly of: AuditedBuild;
  /** "axe-core 4.14.1" */
  readonly tool: string;
  /** "Chromium 153.0.1" */
  readonly browser: string;
}

export interface AxeAudit extends Audit {
  readonly pages: number;
  /** How many pages the site has. */
  readonly pagesOfSite: number;
  /** Of the pages checked, those with a script; only they were also checked with scripts off. */
  readonly pagesWithScript: number;
  readonly widths: readonly number[];
  readonly schemes: readonly string[];
  /** One line each. */
  readonly violations: readonly string[];
}

/** From 0 to 100. */
export interface LighthouseScores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
}

export interface LighthousePage extends LighthouseScores {
  readonly address: string;
  /** The checks, performance left out, that the page did not pass: "seo: is-crawlable". */
  readonly failed: readonly string[];
}

export interface LighthouseAudit extends Audit {
  /** Of each page; its scores are their medians. */
  readonly runs: number;
  /** One of each template. */
  readonly pages: readonly LighthousePage[];
}

/** The last audit of each kind; one that never ran is left out. */
export interface AuditRecord {
  readonly axe?: AxeAudit;
  readonly lighthouse?: LighthouseAudit;
}

/** What Lighthouse must give every page. */
export const LIGHTHOUSE_GOALS: LighthouseScores = {
  performance: 95,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
};

/** Whether the audit saw what this build makes, an earlier one of the same site, or none of it. */
export function auditState(
  audit: Audit | undefined,
  now: Omit<AuditedBuild, 'commit' | 'clean'>,
): 'this build' | 'earlier build' | 'never' {
  if (audit?.of.site !== now.site) return 'never';
  const { content, code, asOf } = audit.of;
  const isSame = content === now.content && code === now.code && asOf === now.asOf;
  return isSame ? 'this build' : 'earlier build';
}

/** The pages that miss a goal, one line each. */
export function belowGoals(pages: readonly LighthousePage[]): string[] {
  const names = Object.keys(LIGHTHOUSE_GOALS) as (keyof LighthouseScores)[];
  return pages.flatMap((page) => {
    const below = names.filter((name) => page[name] < LIGHTHOUSE_GOALS[name]);
    if (below.length === 0) return [];
    const scores = below.map((name) => `${name} ${String(page[name])}`);
    return [`${page.address} ${[...scores, ...page.failed].join(', ')}`];
  });
}
