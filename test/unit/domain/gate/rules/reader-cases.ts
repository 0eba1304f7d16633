/** People, numbers and needs in texts that readers must not find there. */

import type { Contact, Need } from '../../../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import { caseOf } from '../../../../support/made-up/rule-case.ts';
import type { CaseRow, RuleCase } from '../../../../support/made-up/rule-case.ts';

const good = makeContent();

const vote = (detail: string): SiteContent => withEntry(good, 'events', 'vote', { detail });
const need = (id: string, fields: Partial<Need>): SiteContent =>
  withEntry(good, 'needs', id, fields);
const line = (fields: Partial<Contact>): SiteContent =>
  withEntry(good, 'contacts', 'duty-line', fields);

const PEOPLE = [
  ['Mr. Fowler came.', 'Mr. Fowler'],
  ['Asked by Mr Fowler. Court papers say so.', 'Mr Fowler'],
  ['Dr Fowler-Smith came.', 'Dr Fowler-Smith'],
  ['Opened by councillor Jane Fowler.', 'councillor Jane Fowler'],
  ['Jane Fowler, MP, came.', 'Jane Fowler, MP'],
  ['Mrs Fowler of Mill Lane came.', 'Mrs Fowler'],
] as const;

const rows: readonly CaseRow[] = [
  ...PEOPLE.map(([detail, person]): CaseRow => [
    'person-named',
    'events/vote',
    ['detail'],
    `"${person}"`,
    vote(detail),
  ]),
  [
    'person-named',
    'events/vote',
    ['detail'],
    '"Cllr Ann Smith"',
    withEntry(good, 'events', 'vote', {
      detail: 'Jane Fowler and Cllr Ann Smith.',
      namedInPublicRole: ['Jane Fowler'],
    }),
  ],
  [
    'number-unsure',
    'contacts/old-line',
    ['valueAgain'],
    '"01632 960003"',
    withEntry(good, 'contacts', 'old-line', { valueAgain: '01632 960003' }),
  ],
  [
    'number-impossible',
    'contacts/old-line',
    ['value'],
    '"0632 96000"',
    withEntry(good, 'contacts', 'old-line', { value: '0632 96000' }),
  ],
  ['contact-date', 'contacts/duty-line', ['asAt'], '"2018"', line({ asAt: '2018' })],
  ['contact-date', 'contacts/duty-line', ['asAt'], '"2022"', line({ asAt: '2022' })],
  [
    'email-stray',
    'libraries/mill-library',
    ['note'],
    '"Ash@example.org"',
    withEntry(good, 'libraries', 'mill-library', { note: 'Ash@example.org' }),
  ],
  [
    'need-number-missing',
    'needs/danger',
    ['urgent'],
    'urgent: true without contacts',
    need('danger', { contacts: undefined }),
  ],
  [
    'need-contact-hidden',
    'needs/groups',
    ['contacts', 1],
    '"old-line", which is not shown or is history',
    need('groups', { contacts: ['duty-line', 'old-line'] }),
  ],
  [
    'need-contact-hidden',
    'needs/groups',
    ['contacts', 0],
    '"old-line", which is not shown or is history',
    withEntry(need('groups', { contacts: ['old-line'] }), 'contacts', 'old-line', {
      show: true,
      valueAgain: '01632 960002',
    }),
  ],
  [
    'need-contact-hidden',
    'needs/danger',
    ['contacts', 0],
    '"old-line", which is not shown or is history',
    withEntry(need('danger', { contacts: ['old-line'] }), 'contacts', 'old-line', {
      channel: 'web',
      value: 'dale.example',
    }),
  ],
  [
    'reference-unknown',
    'needs/danger',
    ['contacts', 0],
    '"night-line"',
    need('danger', { contacts: ['night-line'] }),
  ],
  [
    'reference-unknown',
    'needs/groups',
    ['question'],
    '"whither"',
    need('groups', { question: 'whither' }),
  ],
  [
    'reference-unknown',
    'questions/where',
    ['body'],
    'a link to "/renewal/"',
    withEntry(withEntry(good, 'programmes', 'renewal', { page: false }), 'questions', 'where', {
      body: '[The renewal](/renewal/)',
    }),
  ],
  [
    'telephone-stray',
    'contacts/duty-line',
    ['reason'],
    '"01632 960009"',
    line({ reason: 'It was 01632 960009.' }),
  ],
  [
    'need-place-missing',
    'needs/groups',
    ['at', 1],
    '"libraries", and there are none',
    { ...good, libraries: [] },
  ],
  [
    'need-word-empty',
    'needs/groups',
    ['name'],
    '"What about this", of which no word says what is needed',
    need('groups', { name: 'What about this' }),
  ],
  [
    'need-word-twice',
    'needs/danger',
    ['words', 1],
    '"safe", which needs/danger has too, perhaps in another order or with small words',
    need('danger', { words: ['not safe', 'safe'] }),
  ],
  [
    'need-word-twice',
    'needs/groups',
    ['name'],
    '"A danger in child", which needs/danger has too, perhaps in another order or with small words',
    need('groups', { name: 'A danger in child' }),
  ],
  [
    'synonym-leads-nowhere',
    'synonyms/hub',
    ['means'],
    '"toddlers", but no other entry contains the word "toddlers"',
    withEntry(good, 'synonyms', 'hub', { means: 'toddlers' }),
  ],
  [
    'synonym-twice',
    'synonyms/hub',
    ['words', 1],
    '"HUB", which synonyms/hub also has',
    withEntry(good, 'synonyms', 'hub', { words: ['hub', 'HUB'] }),
  ],
  [
    'order-taken',
    'contacts/other-line',
    ['order'],
    '1, which contacts/duty-line also has in "urgent"',
    withCopy(good, 'contacts', 'duty-line', 'other-line'),
  ],
  [
    'answer-missing',
    'questions/where',
    ['answered'],
    'answered: true, but no text below the fields',
    withEntry(good, 'questions', 'where', { body: ' \n' }),
  ],
];

export const readerCases: readonly RuleCase[] = rows.map(caseOf);
