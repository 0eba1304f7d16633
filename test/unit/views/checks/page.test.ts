/** The record of the checks: true words about each audit, and a slot for each number to come. */

import { expect, test } from 'vitest';
import { readingOf, runningText } from '../../../../src/bench/family-reading.ts';
import { filled, LARGEST } from '../../../../src/domain/checks/slots.ts';
import { slotValues } from '../../../../src/finishing/checks-page.ts';
import { auditViews } from '../../../../src/views/checks/audits.ts';
import { unmeasured } from '../../../../src/views/checks/unmeasured.ts';
import { checksPage } from '../../../../src/views/checks/page.ts';
import { AXE_AUDIT, LIGHTHOUSE_AUDIT } from '../../../support/made-up/audit.ts';
import { EVIDENCE } from '../../../support/made-up/evidence.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

test('an audit of the same content and code is said to be one, with its tool, day and numbers', () => {
  expect(auditViews(EVIDENCE).map(({ sentences }) => sentences)).toMatchInlineSnapshot(`
    [
      [
        "Run on 2 March 2026 with axe-core 4.14.1 in Chromium 150.0.1, on a build of the same content and code as this one.",
        "It looked at all 12 pages at widths of 320, 768 and 1280 pixels, in light, dark and forced colours. In light it applied every rule, in the others the rules on colour. The pages with a script, 3 of them, were checked with scripts on and off.",
        "It found 0 faults.",
      ],
      [
        "Run on 2 March 2026 with lighthouse 13.5.0 in Chromium 150.0.1, on a build of the same content and code as this one.",
        "It loaded 1 page, one of each kind, from the computer that it ran on, as a phone on a slow connection would. Each was loaded 3 times; a score is the median. 100 is the best.",
      ],
    ]
  `);
});

test('an audit of an earlier build says so, with its commit; one of another site is not shown', () => {
  const later = { ...EVIDENCE, now: { ...EVIDENCE.now, code: 'other' } };
  for (const { sentences } of auditViews(later))
    expect(sentences[0]).toContain(
      'on an earlier build, of commit 0123456789. Content or code has changed since, so it was not run for this build.',
    );
  const elsewhere = { ...EVIDENCE, now: { ...EVIDENCE.now, site: 'Another council' } };
  for (const { sentences, table, found } of auditViews(elsewhere))
    expect({ sentences, table, found }).toEqual({
      sentences: ['It has not been run for this site.'],
      table: undefined,
      found: [],
    });
});

test('faults are shown, and a part is not called the whole', () => {
  const audits = {
    axe: { ...AXE_AUDIT, pages: 4, violations: ['/help/ 320 light image-alt: …'] },
    lighthouse: {
      ...LIGHTHOUSE_AUDIT,
      runs: 1,
      pages: LIGHTHOUSE_AUDIT.pages.map((page) => ({ ...page, failed: ['seo: is-crawlable'] })),
    },
  };
  const [axe, lighthouse] = auditViews({ ...EVIDENCE, audits });
  expect(axe?.sentences[1]).toContain('It looked at 4 of the 12 pages');
  expect(axe?.sentences[2]).toBe('It found 1 fault.');
  expect(axe?.found).toEqual(['/help/ 320 light image-alt: …']);
  expect(lighthouse?.sentences[1]).toContain('Each was loaded once.');
  expect(lighthouse?.found).toEqual(['/ seo: is-crawlable']);
});

test('whatever was audited, and whenever, no sentence has more than 25 words', () => {
  const many = { pages: 1234, pagesOfSite: 12_345, pagesWithScript: 1099 };
  const of = { ...AXE_AUDIT.of, code: 'other', clean: false };
  const audits = {
    axe: { ...AXE_AUDIT, ...many, of },
    lighthouse: { ...LIGHTHOUSE_AUDIT, of },
  };
  for (const evidence of [EVIDENCE, { ...EVIDENCE, audits }])
    for (const { sentences } of auditViews(evidence)) {
      const { longest } = readingOf(sentences.flatMap((one) => runningText(`<main>${one}</main>`)));
      expect(longest.words, longest.sentence).toBeLessThanOrEqual(25);
    }
});

test('where nothing is counted yet, words stand for each slot', () => {
  const page = checksPage(makeContent(), EVIDENCE);
  const shown = unmeasured(page);
  expect(JSON.stringify(page)).toContain('[[');
  expect(JSON.stringify(shown)).not.toContain('[[');
  expect(shown.pages.map(({ term }) => term)).toEqual(page.pages.map(({ term }) => term));
});

test('every slot of the page has a value, and no other text is taken for one', () => {
  const values = slotValues(
    {
      pages: 1564,
      links: 90_000,
      fragments: 12_000,
      median: 51_400,
      medianGrams: 0.00756,
      largest: Array.from({ length: LARGEST }, () => ({ address: '/help/', bytes: 70_400 })),
    },
    'https://centres.example/pfad',
  );
  const page = JSON.stringify(checksPage(makeContent(), EVIDENCE));
  const text = filled(page, values);
  expect(text).not.toContain('[[');
  expect(text).toContain('/pfad/help/');
  expect(text).toContain('about 0.008 g');
  expect(text).toContain('51 KB');
  expect(() => filled('[[no-such]]', values)).toThrow('no value for the slot no-such');
});
