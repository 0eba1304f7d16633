/** The needs and their contacts as they travel: a line of text each. */

import { THING_KINDS } from '../../domain/finder/index.ts';
import type { SubjectWords } from '../../domain/finder/needs.ts';
import type { KnownNeeds, NeedRecord, NeedWay } from '../../domain/finder/need-record.ts';
import { fieldsOfLines, itemsOf, textLines } from './text-lines.ts';

export interface SentNeeds {
  /**
   * Whether it is urgent, the numbers of the kinds of places, those of the contacts, then its texts,
   * and whether to leave at once.
   */
  readonly needs: string;
  readonly contacts: string;
  readonly subject?: SubjectWords | undefined;
}

export function sendableNeeds({ needs, ways, subject }: KnownNeeds): SentNeeds {
  return {
    needs: textLines(
      needs.map((need) => [
        need.urgent === true ? 1 : undefined,
        need.at?.map((kind) => THING_KINDS.indexOf(kind)),
        need.ways,
        need.id,
        need.name,
        need.words,
        need.question,
        need.dated,
        need.answer,
        need.exit === true ? 1 : undefined,
      ]),
    ),
    contacts: textLines(
      ways.map(({ service, text, to, dated, caution }) => [service, text, to, dated, caution]),
    ),
    subject,
  };
}

export function receivedNeeds({ needs, contacts, subject }: SentNeeds): KnownNeeds {
  return {
    needs: fieldsOfLines(needs).map(needOf),
    ways: fieldsOfLines(contacts).map(wayOf),
    subject,
  };
}

function needOf(fields: readonly (string | undefined)[]): NeedRecord {
  const [urgent, at, ways, id = '', name = '', words, question, dated, answer, exit] = fields;
  return {
    id,
    name,
    words: itemsOf(words) ?? [],
    urgent: urgent === undefined ? undefined : true,
    answer,
    dated,
    question,
    exit: exit === undefined ? undefined : true,
    ways: itemsOf(ways)?.map(Number),
    at: itemsOf(at)?.flatMap((kind) => THING_KINDS[Number(kind)] ?? []),
  };
}

function wayOf(fields: readonly (string | undefined)[]): NeedWay {
  const [service = '', text = '', to = '', dated = '', caution] = fields;
  return { service, text, to, dated, caution };
}

/** Another file is none; what a whole one has was checked when it was built. */
export function isSentNeeds(value: unknown): value is SentNeeds {
  if (typeof value !== 'object' || value === null) return false;
  const { needs, contacts } = value as Partial<SentNeeds>;
  return typeof needs === 'string' && typeof contacts === 'string';
}
