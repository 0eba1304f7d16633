/** Needs in the finder's box: with the place that was typed, and sentences that nobody understands. */

import { expect, test } from 'vitest';
import { finder } from '../../../../src/domain/finder/answer.ts';
import { knownNeeds } from '../../../../src/exports/browser-files/needs-file.ts';
import type { FinderAnswer } from '../../../../src/views/finder/answer.ts';
import { needAnswerer } from '../../../../src/views/finder/needs.ts';
import { viewOf } from '../../../../src/views/finder/view.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

/** In the made-up county, with the needs of a content. */
function answerTo(typed: string, content = makeContent()): FinderAnswer | undefined {
  const answer = needAnswerer(knownNeeds(content));
  return answer(finder(sentFinderIndex(makeCounty())), typed, viewOf(''));
}

test.each(['baby groups Alderby this week', 'are there baby groups on Monday in Alderby please'])(
  'a place in the sentence counts: %s',
  (typed) => {
    const answer = answerTo(typed);
    expect(answer?.heading).toBe('Baby groups');
    expect(answer?.placed).toContain('Help near Alderby.');
    expect(answer?.groups.length).toBeGreaterThan(0);
  },
);

test('a sentence that is not understood gets the urgent numbers first', () => {
  const answer = answerTo('he will not let me out');
  expect(answer?.heading).toBe('We did not understand “he will not let me out”');
  expect(answer?.needs.map(({ ways }) => ways.map(({ to }) => to))).toEqual([['tel:01632960001']]);
  expect(answer?.notes).toEqual([
    'For anything else, type a postcode, a town or a centre, or what you need in a word or two.',
  ]);
});

test('a name that is not known is no sentence, and a site without urgent needs has no numbers', () => {
  expect(answerTo('Upper Nowhere')).toBeUndefined();
  const calm = withEntry(makeContent(), 'needs', 'danger', { urgent: false });
  expect(answerTo('he will not let me out', calm)).toBeUndefined();
});

test('whether a centre is open still is no question about hours', () => {
  const hours = withEntry(makeContent(), 'needs', 'danger', { words: ['open'], urgent: false });
  expect(answerTo('open Fenwick', hours)?.needs).toHaveLength(1);
  expect(answerTo('is the Fenwick base still open', hours)).toBeUndefined();
});

test('whether a centre is open that is not named is answered by asking which', () => {
  const hours = withEntry(makeContent(), 'needs', 'danger', { words: ['open'], urgent: false });
  expect(answerTo('is the base still open', hours)).toBeUndefined();
});

test('few letters beside a need are no choice of names', () => {
  const groups = answerTo('baby groups fen');
  expect(groups?.heading).toBe('Baby groups');
  expect(groups?.choices).toEqual([]);
});

test.each(['is the base in Fenwock still open', 'the base in Fenwock'])(
  'names like that of a centre that was asked about are offered: %s',
  (typed) => {
    expect(answerTo(typed)).toBeUndefined();
  },
);

test('a need at a centre in a town is no name alone', () => {
  const answer = answerTo('baby groups at the base in Fenwick');
  expect(answer?.heading).toBe('Baby groups');
  expect(answer?.placed).toContain('Help near Fenwick.');
});
