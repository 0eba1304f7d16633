/** The needs as they travel: a list for each field, which takes a fifth less than a list of records. */

import { THING_KINDS } from '../../domain/finder/index.ts';
import type { SubjectWords } from '../../domain/finder/needs.ts';
import type { KnownNeeds, NeedRecord, NeedWay } from '../../domain/finder/need-record.ts';

/** Each list has one item for each need, in the same order; null where a need has nothing there. */
export interface SentNeeds {
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** "midwives|antenatal" */
  readonly words: readonly string[];
  readonly urgent: readonly (1 | null)[];
  readonly answer: readonly (string | null)[];
  readonly dated: readonly (string | null)[];
  readonly question: readonly (string | null)[];
  readonly ways: readonly (NeedRecord['ways'] | null)[];
  /** Places in the list of kinds. */
  readonly at: readonly (readonly number[] | null)[];
  /** The contacts themselves. */
  readonly contacts: readonly NeedWay[];
  readonly subject?: SubjectWords | undefined;
}

const BETWEEN = '|';

export function sendableNeeds({ needs, ways, subject }: KnownNeeds): SentNeeds {
  const list = <Item>(of: (need: NeedRecord) => Item | undefined): (Item | null)[] =>
    needs.map((need) => of(need) ?? null);
  return {
    id: needs.map(({ id }) => id),
    name: needs.map(({ name }) => name),
    words: needs.map(({ words }) =>
      words.map((phrase) => phrase.replaceAll(BETWEEN, ' ')).join(BETWEEN),
    ),
    urgent: list(({ urgent }) => (urgent === true ? 1 : undefined)),
    answer: list(({ answer }) => answer),
    dated: list(({ dated }) => dated),
    question: list(({ question }) => question),
    ways: list((need) => need.ways),
    at: list(({ at }) => at?.map((kind) => THING_KINDS.indexOf(kind))),
    contacts: ways,
    subject,
  };
}

export function receivedNeeds(sent: SentNeeds): KnownNeeds {
  return {
    needs: sent.id.map((id, place) => ({
      id,
      name: sent.name[place] ?? '',
      words: (sent.words[place] ?? '').split(BETWEEN),
      urgent: sent.urgent[place] === 1 || undefined,
      answer: sent.answer[place] ?? undefined,
      dated: sent.dated[place] ?? undefined,
      question: sent.question[place] ?? undefined,
      ways: sent.ways[place] ?? undefined,
      at: sent.at[place]?.flatMap((kind) => THING_KINDS[kind] ?? []),
    })),
    ways: sent.contacts,
    subject: sent.subject,
  };
}

/** A file cut short or mixed up is none; what a whole one has was checked when it was built. */
export function isSentNeeds(value: unknown): value is SentNeeds {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, words, urgent, answer, dated, question, ways, at, contacts } =
    value as Partial<SentNeeds>;
  const lists = [id, name, words, urgent, answer, dated, question, ways, at];
  return (
    Array.isArray(contacts) &&
    lists.every((list) => Array.isArray(list) && list.length === id?.length)
  );
}
