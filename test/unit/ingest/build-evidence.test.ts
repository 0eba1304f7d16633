/** The packages that a build says it sends to browsers are those it sends. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesInBrowsers } from '../../../scripts/browser-rules.js';
import { buildEvidence, SHIPPED } from '../../../src/ingest/build-evidence.ts';
import { makeContent } from '../../support/made-up/make-content.ts';

/** What is sent but imported by no script: styles, the typeface, and the search, which is copied. */
const NOT_IMPORTED = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  'govuk-frontend',
  'pagefind',
];

test('every package that the code for browsers imports is among those sent', () => {
  const imported = filesInBrowsers(process.cwd()).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*? from '([^.'][^']*)';/gm)].map(
      ([, name]) => name,
    ),
  );
  expect([...new Set([...NOT_IMPORTED, ...imported])].sort()).toEqual([...SHIPPED].sort());
});

test('each is named with its version and licence, and the counts are those of the content', () => {
  const content = makeContent();
  const { entries, facts, sources, shipped, makers } = buildEvidence(content);
  expect(sources).toBe(content.sources.length);
  expect(entries).toBeGreaterThan(sources);
  expect(facts).toBeGreaterThanOrEqual(content.centres.length);
  for (const { version, license } of shipped)
    expect([version, license]).toEqual([
      expect.stringMatching(/^\d/) as string,
      expect.stringMatching(/^(MIT|OFL-1\.1)$/) as string,
    ]);
  expect(makers.map(({ name }) => name)).toEqual(['this program', 'Node.js', 'astro', 'pagefind']);
});
