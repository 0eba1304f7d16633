/** Accidents that happen to a file of the content while it is edited, the same for the same seed. */

import fc from 'fast-check';
import { pick } from './sample.ts';

export interface Mutation {
  /** What happened, and to which number of file, line or sign; all are counted round. */
  readonly kind: keyof typeof KINDS;
  readonly file: number;
  readonly at: number;
  readonly sign: number;
}

const SIGNS = [
  '\u200B',
  '\u200F',
  '\u202E',
  '\u0430',
  '\u03BF',
  '\u0301\u0302',
  '\0',
  '\u0007',
  '\uFFFD',
  'Ã©',
  '\uFF11',
  '<b>',
  ' #',
  '{Bases}',
  '\t',
  '“',
  '"',
  ': ',
  ' | ',
  '&',
];
const VALUES = [
  'TBC',
  'xxx',
  '""',
  '" "',
  'null',
  '[]',
  '{}',
  '-17',
  '1.5',
  '5.200.000',
  '２０１９',
  '“2019-10”',
  '2019-10-01',
  'javascript:alert(1)',
  'data:text/html,x',
  '"\\u200B"',
  'yes',
  '099',
];

const KINDS = {
  'a sign in a line': (line: string, sign: number) => {
    const at = sign % (line.length + 1);
    return line.slice(0, at) + pick(SIGNS, sign) + line.slice(at);
  },
  'another value': (line: string, sign: number) =>
    line.replace(/^(\s*(?:- )?\w+: ).*$/, (_, name: string) => name + pick(VALUES, sign)),
  'another digit': (line: string, sign: number) =>
    line.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1 + (sign % 9)) % 10)),
  'a letter less': (line: string, sign: number) => {
    const at = sign % Math.max(1, line.length);
    return line.slice(0, at) + line.slice(at + 1);
  },
  'a line less': () => '',
  'a line twice': (line: string) => `${line}\n${line}`,
  'a space more': (line: string) => ` ${line}`,
  'a space at the end of a text': (line: string) => line.replace(/"$/, ' "'),
  'the rest lost': () => undefined,
} as const satisfies Record<string, (line: string, sign: number) => string | undefined>;

export const mutationKinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

export function mutations(count: number, seed: number): Mutation[] {
  const one = fc.record({
    kind: fc.constantFrom(...mutationKinds),
    file: fc.nat(),
    at: fc.nat(),
    sign: fc.nat(),
  });
  return fc.sample(one, { numRuns: count, seed });
}

export function mutated(text: string, { kind, at, sign }: Mutation): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const line = KINDS[kind](lines[index] ?? '', sign);
  return [
    ...lines.slice(0, index),
    ...(line === undefined ? [] : [line, ...lines.slice(index + 1)]),
  ].join('\n');
}
