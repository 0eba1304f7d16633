/** A fault in a need for each thing that a rule finds. */

import { withHall } from '../../../../support/made-up/with-hall.ts';
import { makeContent, withEntry } from '../../../../support/made-up/make-content.ts';
import type { RuleCase } from '../../../../support/made-up/rule-case.ts';

const good = makeContent();

export const needCases: readonly RuleCase[] = [
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'needs', 'danger', { contacts: ['duty-line', 'night-line'] }),
    at: 'needs/danger',
    path: ['contacts', 1],
    found: '"night-line"',
  },
  {
    kind: 'reference-unknown',
    content: withHall(['groups', 'grups']),
    at: 'venues/village-hall',
    path: ['needs', 1],
    found: '"grups"',
  },
  {
    kind: 'need-unanswered',
    content: withEntry(good, 'needs', 'groups', { question: undefined }),
    at: 'needs/groups',
    path: [],
    found: 'neither answer nor question',
  },
  {
    kind: 'need-unanswered',
    content: withEntry(good, 'needs', 'groups', { question: 'hours' }),
    at: 'needs/groups',
    path: ['question'],
    found: '"hours", a question that is not answered',
  },
  {
    kind: 'need-contact-hidden',
    content: withEntry(good, 'needs', 'groups', { contacts: ['old-line'] }),
    at: 'needs/groups',
    path: ['contacts', 0],
    found: '"old-line", which is not shown or is history',
  },
  {
    kind: 'need-number-missing',
    content: withEntry(good, 'needs', 'danger', { contacts: undefined }),
    at: 'needs/danger',
    path: ['urgent'],
    found: 'urgent: true without contacts',
  },
  {
    kind: 'need-number-missing',
    content: withEntry(good, 'contacts', 'duty-line', { channel: 'web' }),
    at: 'needs/danger',
    path: ['contacts', 0],
    found: '"duty-line", which is no telephone',
  },
  {
    kind: 'need-place-missing',
    content: withEntry({ ...good, familyHubs: [] }, 'needs', 'groups', {
      at: ['bases', 'family hubs'],
    }),
    at: 'needs/groups',
    path: ['at', 1],
    found: '"family hubs", and there are none',
  },
  {
    kind: 'need-word-empty',
    content: withEntry(good, 'needs', 'groups', { words: ['where can I go'] }),
    at: 'needs/groups',
    path: ['words', 0],
    found: '"where can I go", of which no word says what is needed',
  },
  {
    kind: 'need-word-twice',
    content: withEntry(good, 'needs', 'groups', { words: ['a toddler', 'the hurt'] }),
    at: 'needs/groups',
    path: ['words', 1],
    found: '"the hurt", which needs/danger has too, perhaps in another order or with small words',
  },
  {
    kind: 'need-word-twice',
    content: withEntry(good, 'synonyms', 'hub', { words: ['hub', 'Toddlers'] }),
    at: 'synonyms/hub',
    path: ['words', 1],
    found: '"Toddlers", which needs/groups has too, perhaps in another order or with small words',
  },
];
