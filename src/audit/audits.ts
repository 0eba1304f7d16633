/** The two audits of a built site that is being served. */

import type { Browser } from 'playwright-core';
import type { AxeAudit, LighthouseAudit } from '../domain/checks/audit.ts';
import { counting, startProgress } from '../cli/progress.ts';
import { readSite } from '../site-checks/built-site.ts';
import { representatives, sitePages } from '../site-checks/site-pages.ts';
import { AXE } from './axe.ts';
import { axeOnEveryPage, hasScript } from './every-page.ts';
import { lighthouseName, lighthouseOn } from './lighthouse.ts';
import { SCHEMES, WIDTHS } from './looks.ts';
import { onePerTemplate, spread } from './sample.ts';

export interface AuditSubject {
  readonly folder: string;
  /** Where it is served, without a trailing slash. */
  readonly url: string;
  readonly siteUrl: string;
  /** What the results say of every audit. */
  readonly about: Pick<AxeAudit, 'day' | 'of' | 'browser'>;
  /** At most so many pages. */
  readonly most: number;
}

/** @param only  which pages: all of them, or the largest and smallest of each template */
export async function axeAudit(
  { folder, url, siteUrl, about, most }: AuditSubject,
  browser: Browser,
  only: 'pages' | 'templates',
): Promise<AxeAudit> {
  const site = await readSite(folder, siteUrl);
  const some = new Set(only === 'templates' ? representatives(await sitePages(folder)) : []);
  const chosen = site.pages.filter(({ address }) => only === 'pages' || some.has(address));
  const pages = spread(chosen, most);
  const progress = startProgress('pages checked by axe');
  const onPage = (): void => {
    progress.step(pages.length);
  };
  const violations = await axeOnEveryPage({ browser, url, pages, onPage });
  progress.done();
  return {
    ...about,
    tool: AXE,
    pages: pages.length,
    pagesOfSite: site.pages.length,
    pagesWithScript: pages.filter(hasScript).length,
    widths: WIDTHS,
    schemes: Object.keys(SCHEMES),
    violations,
  };
}

/** @param runs  how often each page is loaded */
export async function lighthouseAudit(
  { folder, url, about, most }: AuditSubject,
  runs: number,
): Promise<LighthouseAudit> {
  const addresses = spread(onePerTemplate(await sitePages(folder)), most);
  const pages = await counting('loads by Lighthouse', (onRun) =>
    lighthouseOn({ url, addresses, runs, onRun }),
  );
  return { ...about, tool: lighthouseName(), runs, pages };
}
