import { expect, test } from 'vitest';
import { memoOfLatest } from '../../../../src/domain/entries/memo-of-latest.ts';

function counted(most: number) {
  const asked: string[] = [];
  const memo = memoOfLatest(most, ({ name }: { name: string }, ...rest: readonly unknown[]) => {
    asked.push(`${name} ${JSON.stringify(rest)}`);
    return { name, rest };
  });
  return { memo, asked };
}

const content = { name: 'one' };

test('returns the same object for equal arguments', () => {
  const { memo, asked } = counted(2);
  const first = memo(content, [1], 'a');
  expect(memo(content, [1], 'a')).toBe(first);
  expect(memo(content, [1], 'b')).not.toBe(first);
  expect(asked).toEqual(['one [[1],"a"]', 'one [[1],"b"]']);
});

test('forgets what was not asked for longest', () => {
  const { memo, asked } = counted(2);
  for (const each of ['a', 'b', 'a', 'c', 'a', 'b']) memo(content, each);
  expect(asked).toEqual(['one ["a"]', 'one ["b"]', 'one ["c"]', 'one ["b"]']);
});

test('returns nothing of another content', () => {
  const { memo } = counted(2);
  memo(content, 'a');
  expect(memo({ name: 'two' }, 'a')).toEqual({ name: 'two', rest: ['a'] });
  expect(memo(content, 'a')).toEqual({ name: 'one', rest: ['a'] });
});
