/** The report in EARL, read by an independent JSON-LD processor. */

import jsonld from 'jsonld';
import type { JsonLdDocument, Options } from 'jsonld';
import { expect, test } from 'vitest';
import { earlReport } from '../../../../src/exports/checks/earl.ts';
import type { BuildEvidence } from '../../../../src/domain/checks/evidence.ts';
import { AXE_AUDIT, LIGHTHOUSE_AUDIT } from '../../../support/made-up/audit.ts';
import { EVIDENCE } from '../../../support/made-up/evidence.ts';

const EARL = 'http://www.w3.org/ns/earl#';
const SITE = new URL('https://centres.example/pfad/');

type Values = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** In safe mode a name or a type that would be dropped is an error, and nothing is fetched. */
const options: Options.Expand & { readonly safe: boolean } = {
  safe: true,
  documentLoader: (url) => Promise.reject(new Error(`fetches ${url}`)),
};

/** The outcome of each assertion with its subject, and whether each thing it names is described. */
async function assertions(evidence: BuildEvidence): Promise<string[]> {
  const report = earlReport(evidence, SITE) as JsonLdDocument;
  const nodes = (await jsonld.expand(report, options)) as unknown as Values[];
  const ids = new Set(nodes.map((node) => node['@id'] as unknown));
  return nodes
    .filter((node) => (node['@type'] as unknown as string[]).includes(`${EARL}Assertion`))
    .map((node) => {
      for (const name of ['assertedBy', 'subject', 'test'])
        expect(ids).toContain(node[EARL + name]?.[0]?.['@id']);
      const result = node[`${EARL}result`]?.[0] as Values | undefined;
      const outcome = String(result?.[`${EARL}outcome`]?.[0]?.['@id']).replace(EARL, '');
      return `${outcome} ${String(node[`${EARL}subject`]?.[0]?.['@id'])}`;
    });
}

test('each audit asserts its outcome about what it saw', async () => {
  expect(await assertions(EVIDENCE)).toEqual([`passed ${SITE.href}`, `passed ${SITE.href}`]);
});

test('a fault and a score below the goal are failures, of their page', async () => {
  const axe = { ...AXE_AUDIT, violations: ['/help/ 320 light image-alt: …'] };
  const [home] = LIGHTHOUSE_AUDIT.pages;
  const pages = home ? [{ ...home, address: '/help/', accessibility: 98 }] : [];
  const lighthouse = { ...LIGHTHOUSE_AUDIT, pages };
  expect(await assertions({ ...EVIDENCE, audits: { axe, lighthouse } })).toEqual([
    `failed ${SITE.href}`,
    `failed ${SITE.href}help/`,
  ]);
});

test('what was never run, or run for another site, is untested', async () => {
  const untested = [`untested ${SITE.href}`, `untested ${SITE.href}`];
  expect(await assertions({ ...EVIDENCE, audits: {} })).toEqual(untested);
  const now = { ...EVIDENCE.now, site: 'Another council' };
  expect(await assertions({ ...EVIDENCE, now })).toEqual(untested);
});
