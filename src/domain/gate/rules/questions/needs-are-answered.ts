/** A need has an answer, its contacts can be used today, and an urgent one begins with a number to ring. */

import { isHelpPlace } from '../../../entries/base.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Contact, Need } from '../../../entries/entry.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function needsAreAnswered(content: Entries): RuleProblem[] {
  const contacts = new Map(content.contacts.map((contact) => [contact.id, contact]));
  return content.needs.flatMap((need) => [
    ...unanswered(need, content),
    ...hiddenContacts(need, contacts),
    ...numberMissing(need, contacts),
    ...placesMissing(need, content),
  ]);
}

function unanswered({ id, answer, question }: Need, { questions }: Entries): RuleProblem[] {
  const asked = questions.find((each) => each.id === question);
  if (answer || (question !== undefined && asked?.answered !== false)) return [];
  return [
    {
      kind: 'need-unanswered',
      at: { kind: 'needs', id },
      path: question === undefined ? [] : ['question'],
      found:
        question === undefined
          ? 'neither answer nor question'
          : `"${question}", a question that is not answered`,
      expected: 'an answer, or a question that answers it',
      fix: 'add answer with its text and sources: at least who to ask',
      ...(question !== undefined && { basedOn: [{ kind: 'questions' as const, id: question }] }),
    },
  ];
}

type Contacts = ReadonlyMap<string, Contact>;

/** A contact that does not exist is reported elsewhere. */
function hiddenContacts({ id, contacts = [] }: Need, known: Contacts): RuleProblem[] {
  return contacts.flatMap((contact, index): RuleProblem[] => {
    const entry = known.get(contact);
    if (!entry || isUsable(entry)) return [];
    return [
      {
        kind: 'need-contact-hidden',
        at: { kind: 'needs', id },
        path: ['contacts', index],
        found: `"${contact}", which is not shown or is history`,
        expected: 'a contact that can be used today',
        fix: 'name another contact, or remove it',
        basedOn: [{ kind: 'contacts', id: contact }],
      },
    ];
  });
}

function numberMissing({ id, urgent, contacts = [] }: Need, known: Contacts): RuleProblem[] {
  if (!urgent) return [];
  const [first] = contacts;
  const entry = first === undefined ? undefined : known.get(first);
  if (first !== undefined && (!entry || !isUsable(entry) || entry.channel === 'phone')) return [];
  return [
    {
      kind: 'need-number-missing',
      at: { kind: 'needs', id },
      path: first === undefined ? ['urgent'] : ['contacts', 0],
      found:
        first === undefined ? 'urgent: true without contacts' : `"${first}", which is no telephone`,
      expected: 'a shown contact with a telephone number first',
      fix: 'put the contact to ring at the head of contacts, or write urgent: false',
      basedOn: first === undefined ? [] : [{ kind: 'contacts', id: first }],
    },
  ];
}

function placesMissing({ id, at = [] }: Need, content: Entries): RuleProblem[] {
  const kinds = {
    bases: { has: content.centres.some(isHelpPlace), from: 'centres' },
    'family hubs': { has: content.familyHubs.length > 0, from: 'familyHubs' },
    libraries: { has: content.libraries.length > 0, from: 'libraries' },
  } as const;
  return at.flatMap((place, index): RuleProblem[] =>
    kinds[place].has
      ? []
      : [
          {
            kind: 'need-place-missing',
            at: { kind: 'needs', id },
            path: ['at', index],
            found: `"${place}", and there are none`,
            expected: 'a kind of place that has entries',
            fix: 'remove it, or add the places',
            basedOn: [kinds[place].from],
          },
        ],
  );
}

/** One that is shown without a value is reported elsewhere. */
function isUsable({ show, group }: Contact): boolean {
  return show && group !== 'history';
}
