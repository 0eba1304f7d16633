/** The results of the last audits in words that say of which build they are. */

import { auditState } from '../../domain/checks/audit.ts';
import type { AuditedBuild, AxeAudit, LighthouseAudit } from '../../domain/checks/audit.ts';
import type { BuildEvidence } from '../../domain/checks/evidence.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import { counted, listWords } from '../../wording/frame/phrases.ts';

export interface AuditView {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What was found, one line each. */
  readonly found: readonly string[];
  readonly table?: ScoreTable | undefined;
}

export interface ScoreTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly number[] }[];
}

const NEVER = 'It has not been run for this site.';
const PAGE = { one: 'page', many: 'pages' };

export function auditViews({ audits, now }: BuildEvidence): readonly AuditView[] {
  return [axeView(audits.axe, now), lighthouseView(audits.lighthouse, now)];
}

type Now = BuildEvidence['now'];

function axeView(audit: AxeAudit | undefined, now: Now): AuditView {
  const title = 'Accessibility, by axe';
  if (!audit || auditState(audit, now) === 'never') return { title, sentences: [NEVER], found: [] };
  const { pages, pagesOfSite, pagesWithScript, widths, schemes, violations } = audit;
  const which =
    pages === pagesOfSite
      ? `all ${groupedDigits(pages)} pages`
      : `${groupedDigits(pages)} of the ${groupedDigits(pagesOfSite)} pages`;
  const sizes = listWords(widths.map(String));
  return {
    title,
    sentences: [
      whenWords(audit, now),
      `It looked at ${which} at widths of ${sizes} pixels, in ${listWords(schemes)}. In light it applied every rule, in the others the rules on colour. The pages with a script, ${groupedDigits(pagesWithScript)} of them, were checked with scripts on and off.`,
      `It found ${counted(violations.length, { one: 'fault', many: 'faults' })}.`,
    ],
    found: violations,
  };
}

function lighthouseView(audit: LighthouseAudit | undefined, now: Now): AuditView {
  const title = 'Speed and good practice on a phone, by Lighthouse';
  if (!audit || auditState(audit, now) === 'never') return { title, sentences: [NEVER], found: [] };
  const { runs, pages } = audit;
  const scores =
    runs === 1
      ? 'Each was loaded once.'
      : `Each was loaded ${String(runs)} times; a score is the median.`;
  return {
    title,
    sentences: [
      whenWords(audit, now),
      `It loaded ${counted(pages.length, PAGE)}, one of each kind, from the computer that it ran on, as a phone on a slow connection would. ${scores} 100 is the best.`,
    ],
    found: pages.flatMap(({ address, failed }) => failed.map((one) => `${address} ${one}`)),
    table: {
      caption: 'Scores from 0 to 100',
      heads: ['Page', 'Speed', 'Accessibility', 'Good practice', 'Search engines'],
      rows: pages.map(({ address, performance, accessibility, bestPractices, seo }) => ({
        name: address,
        cells: [performance, accessibility, bestPractices, seo],
      })),
    },
  };
}

/** When it was run, and whether of the build that prints this. */
function whenWords(audit: AxeAudit | LighthouseAudit, now: Now): string {
  const run = `Run on ${dateWords(audit.day)} with ${audit.tool} in ${audit.browser}`;
  return auditState(audit, now) === 'this build'
    ? `${run}, on a build of the same content and code as this one.`
    : `${run}, ${ofBuild(audit.of)}. Content or code has changed since, so it was not run for this build.`;
}

function ofBuild({ commit, clean }: AuditedBuild): string {
  if (commit === null) return 'on an earlier build';
  const later = clean === false ? ' with changes' : '';
  return `on an earlier build, of commit ${commit.slice(0, 10)}${later}`;
}
