/** Names of the register as people say them, and what a council calls its places. */

import type { Site } from '../../domain/entries/schemas/site.ts';

type Term = Site['terms']['centre'];

interface Word {
  readonly term: Term;
  readonly pattern: RegExp;
}

const SURE_START = '(?:sure[ -]?start )?';

/** The first is used where none is more common. */
const WORDS: readonly [Word, ...Word[]] = [
  {
    term: { one: "children's centre", many: "children's centres" },
    pattern: new RegExp(
      `\\b${SURE_START}child(?:ren)?['’]?s?['’]?,? (?:and family )?cent(?:re|er)s?\\b`,
      'i',
    ),
  },
  { term: { one: 'family hub', many: 'family hubs' }, pattern: /\b(?:early help )?family hub\b/i },
  { term: { one: 'family centre', many: 'family centres' }, pattern: /\bfamily centre\b/i },
  {
    term: { one: 'early years centre', many: 'early years centres' },
    pattern: /\bearly years centre\b/i,
  },
];

/** What most of the names say: "family hub". */
export function termOf(names: readonly string[]): Term {
  const counts = WORDS.map(({ term, pattern }) => ({
    term,
    count: names.filter((name) => pattern.test(name)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.term ?? WORDS[0].term;
}

/** The name without the words that all of them share: "Holt Sure Start Children's Centre" → "Holt". */
export function shortNameOf(name: string): string {
  const short = WORDS.reduce((left, { pattern }) => left.replace(pattern, ' '), name)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,)])/g, '$1')
    .replaceAll(/\(\s+/g, '(')
    .replaceAll('()', '')
    .replace(/^[\s&,.@-]+|(?:[\s&,.@-]|\band\b)+$/gi, '')
    .trim();
  return short.replaceAll(/[^\p{L}\d]/gu, '').length < 2 ? name : short;
}

/** "Herefordshire, County of" → "Herefordshire"; "Isles Of Scilly" → "Isles of Scilly". */
export function areaOf(councilName: string): string {
  return councilName
    .replace(/,.*$/, '')
    .replaceAll(/ (Of|And|Upon) /g, (word) => word.toLowerCase());
}

/** "BRISTOL" → "Bristol"; any other name stays as it is. */
export function inUsualCase(name: string): string {
  return name === name.toUpperCase() && /\p{L}{3}/u.test(name)
    ? name.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
