/** The answer to a need: an urgent one begins with its number. */

import { describe, expect, test } from 'vitest';
import { knownNeeds } from '../../../../src/exports/browser-files/needs-file.ts';
import { nearHeading, needAnswer } from '../../../../src/views/finder/need-answer.ts';
import type { NeedAnswer } from '../../../../src/views/finder/need-answer.ts';
import { withHall } from '../../../support/made-up/with-hall.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

function answerTo(id: string, content = makeContent()): NeedAnswer {
  const known = knownNeeds(content);
  const need = known.needs.find((each) => each.id === id);
  if (!need) throw new RangeError(id);
  return needAnswer(known, need);
}

test('an urgent need has its number first, and its contacts in no other place', () => {
  const { urgent, ways, text, dated } = answerTo('danger');
  expect(urgent).toMatchObject({
    heading: 'Ring 01632 960001',
    first: { service: 'Duty line', text: '01632 960001', to: 'tel:01632960001' },
    others: [],
  });
  expect(ways).toEqual([]);
  expect([text, dated]).toEqual(['Ring the duty line.', 'As published 15 January 2020.']);
});

test('another need has its contacts below what to do first', () => {
  const content = withEntry(makeContent(), 'needs', 'danger', { urgent: false });
  const { urgent, ways } = answerTo('danger', content);
  expect(urgent).toBeUndefined();
  expect(ways.map(({ to }) => to)).toEqual(['tel:01632960001']);
});

test('a venue that meets it is offered with its address, after the number if it is urgent', () => {
  const content = withHall(['groups', 'danger']);
  expect(answerTo('groups', content).ways).toMatchObject([
    { service: 'Village Hall', text: '1 The Green', to: '/whats-on/' },
  ]);
  const { urgent } = answerTo('danger', content);
  expect(urgent?.first.text).toBe('01632 960001');
  expect(urgent?.others.map(({ service }) => service)).toEqual(['Village Hall']);
});

describe('where more is said', () => {
  test('the question that answers it, where it has no answer of its own', () => {
    const { text, dated, more } = answerTo('groups');
    expect([text, dated]).toEqual([undefined, undefined]);
    expect(more).toEqual([
      { text: 'Question and answer related to “Baby groups”', to: '/questions/#where' },
    ]);
  });
  test('the sources of its own answer', () => {
    expect(answerTo('danger').more).toEqual([
      { text: 'Sources for “A child in danger”', to: '/help/#need-danger' },
    ]);
  });
});

test('what is near and what it is called', () => {
  const { terms } = makeContent().site;
  expect(answerTo('danger').near).toEqual([]);
  expect(answerTo('groups').near).toEqual(['base', 'library']);
  expect(nearHeading(terms, ['base', 'family hub', 'library'])).toBe(
    'Bases, family hubs and libraries near you',
  );
});
