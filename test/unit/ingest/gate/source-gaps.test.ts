/** What check:sources says is missing. */

import { expect, test } from 'vitest';
import { sourceGaps } from '../../../../src/ingest/gate/report/source-gaps.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const [source] = makeContent().sources;
if (!source) throw new Error('the content has no source');
const whole = {
  ...source,
  readOn: '2026-01-10',
  where: 'Title',
  url: 'https://dale.example/letter',
  archived: 'https://archive.example/letter',
};

test('each source with what is missing', () => {
  const bare = { ...whole, readOn: undefined, where: undefined, archived: undefined };
  expect(sourceGaps([whole, bare, { ...whole, url: undefined }])).toMatchInlineSnapshot(`
    "3 sources, 2 with something missing:
      sources/letter.yaml  no day of reading (readOn), no place in it (where), no archived copy (archived)
      sources/letter.yaml  no address (url)"
  `);
});

test('nothing is missing', () => {
  expect(sourceGaps([whole])).toBe('1 source: nothing is missing.');
});
