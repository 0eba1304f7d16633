import { expect, test } from 'vitest';
import { proseParts, replaceProseParts } from '../../../../src/domain/questions/prose-parts.ts';

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
