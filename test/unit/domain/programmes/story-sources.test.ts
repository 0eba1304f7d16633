/** The sources of a programme's story, in the order in which it names them. */

import { expect, test } from 'vitest';
import { storySources } from '../../../../src/domain/programmes/story-sources.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const body = 'A. <Sources ids="b a" /> <Figure id="bases-total" /> B. <Sources ids="a" />';

test.each([
  ['those of its own page', 'renewal', body, ['b', 'a', 'a']],
  ['none of the page of another', 'about', body, []],
  ['none where nothing is cited', 'renewal', '<Figure id="bases-total" />', []],
])('%s', (_, id, words, expected) => {
  const content = makeContent();
  const [page] = content.pages;
  const [programme] = content.programmes;
  if (!page || !programme) throw new RangeError('no page');
  const pages = [...content.pages, { ...page, id, body: words }];
  expect(storySources({ ...content, pages }, programme)).toEqual(expected);
});
