import { expect, test } from 'vitest';
import { memoByContent } from '../../../../src/domain/entries/memo-by-content.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

test('the work is done once for a content, and again for another that is equal', () => {
  const done: unknown[] = [];
  const names = memoByContent((content: { site: { name: string } }) => {
    done.push(content);
    return [content.site.name];
  });
  const [first, second] = [makeContent(), makeContent()];
  expect(names(first)).toBe(names(first));
  expect(names(second)).toEqual(names(first));
  expect(done).toEqual([first, second]);
  expect(done[1]).toBe(second);
});

test('a result of undefined is kept too', () => {
  let times = 0;
  const nothing = memoByContent((): undefined => {
    times += 1;
    return undefined;
  });
  const content = makeContent();
  nothing(content);
  nothing(content);
  expect(times).toBe(1);
});

test.each([
  ['text', 'a', 'b'],
  ['numbers', 1, 2],
  ['objects', { west: 1 }, { west: 2 }],
  ['addresses', new URL('https://a.example'), new URL('https://b.example')],
])('further %s are distinguished, and equal ones are not', (_, one, other) => {
  const pair = memoByContent((content: object, by: unknown) => ({ content, by }));
  const content = makeContent();
  expect(pair(content, one).by).toEqual(one);
  expect(pair(content, other).by).toEqual(other);
  expect(pair(content, structuredCopy(one))).toBe(pair(content, one));
});

function structuredCopy(value: unknown): unknown {
  return value instanceof URL ? new URL(value) : structuredClone(value);
}
