import { expect, test } from 'vitest';
import {
  isProsePart,
  PART_EXAMPLES,
  proseParts,
  replaceProseParts,
} from '../../../../src/domain/questions/prose-parts.ts';

const PROSE =
  'It was <Figure id="a" />, on <EventDate id="b"/>. <Sources ids="c d" />\n\n<BasesMap />';

test('the parts of a prose in order, with the ids that they name', () => {
  expect(proseParts(PROSE)).toEqual([
    { name: 'Figure', ids: ['a'] },
    { name: 'EventDate', ids: ['b'] },
    { name: 'Sources', ids: ['c', 'd'] },
    { name: 'BasesMap', ids: [] },
  ]);
  expect(proseParts('A <b>word</b> and `<Figures id="a" />`.')).toEqual([]);
});

test('each part is replaced by words', () => {
  const words = replaceProseParts(PROSE, ({ name, ids }) => [name, ...ids].join(' '));
  expect(words).toBe('It was Figure a, on EventDate b. Sources c d\n\nBasesMap');
});

test.each<[string, boolean]>([
  ...Object.values(PART_EXAMPLES).map((example): [string, boolean] => [example, true]),
  ['<Figure  id="a-1"/>', true],
  ['<Figure ids="a" />', false],
  ['<Figure id="a b" />', false],
  ['<Figure id="A" />', false],
  ['<Sources ids="a  b" />', false],
  ['<BasesMap id="a" />', false],
  ['<Figure />', false],
  [' <BasesMap />', false],
  ['<BasesMap /> ', false],
  ['<Map />', false],
])('%s is written as a part is: %s', (text, is) => {
  expect(isProsePart(text)).toBe(is);
});

test('what is replaced is given as it was written', () => {
  expect(replaceProseParts('A <Figure  id="a"/>.', (_, written) => `[${written}]`)).toBe(
    'A [<Figure  id="a"/>].',
  );
  expect(proseParts('<Sources ids=" c   d " /><Figure />')).toEqual([
    { name: 'Sources', ids: ['c', 'd'] },
    { name: 'Figure', ids: [] },
  ]);
});
