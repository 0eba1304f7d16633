/** The help page answers every need without script. */

import { expect, test } from 'vitest';
import { helpPage } from '../../../../src/views/help/page.ts';
import { withHall } from '../../../support/made-up/with-hall.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

test('needs are listed by topic, urgent ones first, with contacts, full answer and places', () => {
  const content = makeContent();
  const [bases, ...others] = helpPage(content).needs;
  expect(others).toEqual([]);
  expect(bases).toMatchObject({
    summary: 'Bases (2 answers)',
    dating: 'As published 15 January 2020',
  });
  expect(bases?.needs).toEqual([
    {
      anchor: 'need-danger',
      name: 'A child in danger',
      text: 'Ring the duty line.',
      ways: [{ service: 'Duty line', link: { text: '01632 960001', to: 'tel:01632960001' } }],
      more: [],
    },
    {
      anchor: 'need-groups',
      name: 'Baby groups',
      text: undefined,
      ways: [],
      more: [
        { text: 'Where do I go?', to: '/questions/#where' },
        { text: 'Nearest bases', to: '/find/' },
        { text: 'Nearest libraries', to: '/find/' },
      ],
    },
  ]);
});

test('a venue that meets a need is named with its caution, and its sources are cited', () => {
  const [bases] = helpPage(withHall(['groups'])).needs;
  expect(bases?.needs.find(({ anchor }) => anchor === 'need-groups')?.ways).toEqual([
    {
      service: 'Village Hall',
      link: { text: '1 The Green', to: '/whats-on/' },
      caution: 'Ask whether it is open.',
    },
  ]);
});

test('a topic without needs has no heading, a site without any has no section', () => {
  expect(helpPage({ ...makeContent(), needs: [] }).needs).toEqual([]);
});
