/** The gate reads prose as Astro will, and reports what would stop Astro. */

import { describe, expect, test } from 'vitest';
import { PART_EXAMPLES } from '../../../../src/domain/questions/prose-parts.ts';
import { checkProse } from '../../../../src/ingest/questions/check-prose.ts';
import { proseProblem } from '../../../../src/ingest/questions/prose-problem.ts';
import { proseCases } from './prose-cases.ts';

const FIRST_LINE = 12;

describe('one change, one problem', () => {
  test.each(proseCases)('$kind: $what', ({ form, prose, kind, column, found, fix }) => {
    expect(checkProse(`To a base.\n\n${prose}\n`, form, FIRST_LINE)).toMatchObject([
      { kind, path: ['body'], place: { line: FIRST_LINE + 2, column }, found, fix },
    ]);
  });
});

test('every problem in a readable prose is reported', () => {
  const prose = '# Where\n\n![a base](base.png) and {this}\n\n- [there](there.md)\n';
  expect(checkProse(prose, 'mdx', 1).map(({ kind, place }) => [kind, place?.line])).toEqual([
    ['prose-heading', 1],
    ['prose-picture', 3],
    ['prose-code', 3],
    ['prose-link', 5],
  ]);
});

test('prose without problems has none', () => {
  const prose =
    '## Where\n\nSee [help](/help/), [this](#here) and https://example.org/; 5 > 4.\n\n- a \\{brace}\n';
  expect(checkProse(prose, 'md', 1)).toEqual([]);
  const parts = Object.values(PART_EXAMPLES).join(' and ');
  expect(checkProse(`${prose}\n${parts}, é £ ${parts}\n`, 'mdx', 1)).toEqual([]);
});

test('an error of the parser itself is thrown unchanged', () => {
  const error = new TypeError('handle is undefined');
  expect(() => proseProblem(error)).toThrow(error);
});
