/** Hosts that read `_redirects` lead on from every former page, feed and data file. */

import { expect, test } from 'vitest';
import { redirectsFile } from '../../../src/exports/redirects-file.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';

const content = withEntry(
  withEntry(
    withEntry(makeContent(), 'centres', 'oak', { formerIds: ['elm'] }),
    'programmes',
    'renewal',
    { formerIds: ['plan'] },
  ),
  'figures',
  'bases-total',
  { formerIds: ['hubs-total'] },
);

const linesOf = (base: string): string[] =>
  redirectsFile(content, base).trim().split('\n').slice(1);

test('pages, feeds and data lead to where they are now', () => {
  expect(linesOf('/')).toMatchInlineSnapshot(`
    [
      "/plan/ /renewal/ 301",
      "/timeline/programme/plan/ /timeline/programme/renewal/ 301",
      "/centres/elm/ /centres/oak/ 301",
      "/management-information/hubs-total/ /management-information/bases-total/ 301",
      "/plan/timeline.atom /renewal/timeline.atom 301",
      "/plan/timeline.feed.json /renewal/timeline.feed.json 301",
      "/plan/timeline.ics /renewal/timeline.ics 301",
      "/centres/elm/timeline.atom /centres/oak/timeline.atom 301",
      "/centres/elm/timeline.feed.json /centres/oak/timeline.feed.json 301",
      "/centres/elm/timeline.ics /centres/oak/timeline.ics 301",
      "/management-information/hubs-total.json /management-information/bases-total.json 301",
    ]
  `);
});

test('below a path both addresses have it', () => {
  for (const line of linesOf('/county/')) expect(line).toMatch(/^\/county\/\S+ \/county\/\S+ 301$/);
});

test('without former ids there is only the title', () => {
  expect(redirectsFile(makeContent(), '/')).toMatch(/^# .*\n$/);
});
