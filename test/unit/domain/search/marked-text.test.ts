import { describe, expect, test } from 'vitest';
import { markedText } from '../../../../src/domain/search/marked-text.ts';
import { stemOf } from '../../../../src/domain/finder/word-stem.ts';

/** The text with its marks as brackets. */
function marked(text: string, ...words: string[]): string {
  return markedText(text, words)
    .map(({ text: part, marked: isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');
}

test.each([
  ['Help in Oakham.', ['oakham'], 'Help in [Oakham].'],
  ['Nurseries: a nursery’s day', ['nursery'], '[Nurseries]: a [nursery’s] day'],
  ["St Hilda's, Saint", ['hildas'], "St [Hilda's], Saint"],
  ['Oakhampton', ['oakh'], '[Oakhampton]'],
  ['The other', ['the'], '[The] other'],
  ['<b>bold</b> & more', ['bold'], '<b>[bold]</b> & more'],
  ['£5.2 million, 5. 2', ['52'], '£[5.2] million, 5. 2'],
  ['', ['oak'], ''],
  ['Oak', [], 'Oak'],
  // Fewer than four letters are no beginning of a word.
  ['Oakham or oaks', ['oak'], 'Oakham or [oaks]'],
  ['the centre', ['then'], 'the centre'],
  ['It’s – ’ – its', ['its'], '[It’s] – ’ – [its]'],
  ['Mill and miller', ['mill'], '[Mill] and [miller]'],
])('"%s" with %j', (text, words, expected) => {
  expect(marked(text, ...words)).toBe(expected);
});

test('all of the text is there, once', () => {
  const text = "It's 5 o’clock – Café (open), 2011–12.";
  expect(
    markedText(text, ['cafe', 'open'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('neighbouring parts that are both marked, or both not, are one', () => {
  expect(markedText('In Oak Hill.', ['oak'])).toEqual([
    { text: 'In ', marked: false },
    { text: 'Oak', marked: true },
    { text: ' Hill.', marked: false },
  ]);
  expect(markedText('Oak', ['oak'])).toEqual([{ text: 'Oak', marked: true }]);
  expect(markedText('', ['oak'])).toEqual([]);
});

describe('words of one stem', () => {
  test.each([
    ['baby', 'babies'],
    ['nursery', 'nurseries'],
    ['close', 'closing', 'closed', 'closes'],
    ['plan', 'planned', 'planning', 'plans'],
    ['course', 'courses'],
    ['centre', 'centres'],
    ['worry', 'worried'],
  ])('%s', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['bus', 'but'],
    ['north', 'northern'],
    ['class', 'clay'],
  ])('not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
