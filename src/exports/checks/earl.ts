/**
 * The results of the audits in the Evaluation and Report Language (EARL 1.0 Schema, W3C) as JSON-LD:
 * who tested which page by which test, when, and with what outcome.
 */

import { auditState, LIGHTHOUSE_GOALS } from '../../domain/checks/audit.ts';
import type { AxeAudit, LighthouseAudit } from '../../domain/checks/audit.ts';
import type { BuildEvidence } from '../../domain/checks/evidence.ts';

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Assertion: 'earl:Assertion',
  Software: 'earl:Software',
  TestSubject: 'earl:TestSubject',
  TestRequirement: 'earl:TestRequirement',
  TestResult: 'earl:TestResult',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  result: 'earl:result',
  info: 'earl:info',
  title: 'dct:title',
  hasVersion: 'dct:hasVersion',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  date: { '@id': 'dct:date', '@type': 'xsd:date' },
};

type Node = Readonly<Record<string, unknown>>;

export function earlReport(evidence: BuildEvidence, siteUrl: URL): Node {
  const { audits, now } = evidence;
  const { axe, lighthouse } = audits;
  return {
    '@context': CONTEXT,
    '@graph': [
      { '@id': siteUrl.href, '@type': 'TestSubject', title: now.site },
      ...(axe && auditState(axe, now) !== 'never'
        ? axeAssertions(axe, siteUrl)
        : untested(siteUrl, 'axe')),
      ...(lighthouse && auditState(lighthouse, now) !== 'never'
        ? lighthouseAssertions(lighthouse, siteUrl)
        : untested(siteUrl, 'lighthouse')),
    ],
  };
}

/** One assertion for all pages: the rules of axe hold, or where they do not. */
function axeAssertions(audit: AxeAudit, siteUrl: URL): Node[] {
  const { pages, pagesOfSite, violations } = audit;
  return [
    software('axe', audit.tool),
    requirement('axe', 'The rules of axe for WCAG 2.2 A and AA and for good practice'),
    {
      ...assertion('axe', siteUrl.href),
      result: {
        ...result(violations.length === 0, audit),
        info: [
          `${String(pages)} of ${String(pagesOfSite)} pages. ${ofBuild(audit)}`,
          ...violations,
        ],
      },
    },
  ];
}

/** One for each page that was loaded. */
function lighthouseAssertions(audit: LighthouseAudit, siteUrl: URL): Node[] {
  const goal = LIGHTHOUSE_GOALS.accessibility;
  return [
    software('lighthouse', audit.tool),
    requirement('lighthouse', `A score of ${String(goal)} for accessibility`),
    ...audit.pages.flatMap(({ address, accessibility }) => {
      const page = new URL(address.slice(1), siteUrl).href;
      return [
        {
          '@id': page,
          '@type': 'TestSubject',
          ...(page !== siteUrl.href && { isPartOf: siteUrl.href }),
        },
        {
          ...assertion('lighthouse', page),
          result: {
            ...result(accessibility >= goal, audit),
            info: [`Score ${String(accessibility)}. ${ofBuild(audit)}`],
          },
        },
      ];
    }),
  ];
}

function untested(siteUrl: URL, tool: Tool): Node[] {
  return [
    software(tool, tool),
    requirement(tool, `The checks of ${tool}`),
    {
      ...assertion(tool, siteUrl.href),
      result: { '@type': 'TestResult', outcome: 'earl:untested' },
    },
  ];
}

type Tool = 'axe' | 'lighthouse';

function software(tool: Tool, name: string): Node {
  return { '@id': `urn:tool:${tool}`, '@type': 'Software', title: name };
}

function requirement(tool: Tool, title: string): Node {
  return { '@id': `urn:test:${tool}`, '@type': 'TestRequirement', title };
}

function assertion(tool: Tool, subject: string): Node {
  return {
    '@type': 'Assertion',
    assertedBy: `urn:tool:${tool}`,
    subject,
    test: `urn:test:${tool}`,
    mode: 'earl:automatic',
  };
}

function result(isPassed: boolean, { day }: AxeAudit | LighthouseAudit): Node {
  const outcome = isPassed ? 'earl:passed' : 'earl:failed';
  return { '@type': 'TestResult', outcome, date: day };
}

/** What the audit saw, which may be an earlier build. */
function ofBuild({ of, browser }: AxeAudit | LighthouseAudit): string {
  return `Content ${of.content.slice(0, 12)}, code ${of.code.slice(0, 12)}, commit ${of.commit ?? 'not known'}, in ${browser}.`;
}
