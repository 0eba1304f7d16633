/** The gate reads prose as Astro will, and says what Astro would stop at. */

import { describe, expect, test } from 'vitest';
import { PART_EXAMPLES } from '../../../../src/domain/questions/prose-parts.ts';
import { checkProse } from '../../../../src/ingest/questions/check-prose.ts';
import { proseProblem } from '../../../../src/ingest/questions/prose-problem.ts';
import { proseCases } from './prose-cases.ts';

const FIRST_LINE = 12;

describe('one fault, one finding', () => {
  test.each(proseCases)('$kind: $what', ({ form, prose, kind, column, found, fix }) => {
    expect(checkProse(`To a base.\n\n${prose}\n`, form, FIRST_LINE)).toMatchObject([
      { kind, path: ['body'], place: { line: FIRST_LINE + 2, column }, found, fix },
    ]);
  });
});

test('every fault of a readable prose is told of', () => {
  const prose = '# Where\n\n![a base](base.png) and {this}\n\n- [there](there.md)\n';
  expect(checkProse(prose, 'mdx', 1).map(({ kind, place }) => [kind, place?.line])).toEqual([
    ['prose-heading', 1],
    ['prose-picture', 3],
    ['prose-code', 3],
    ['prose-link', 5],
  ]);
});

test('sound prose has none', () => {
  const prose =
    '## Where\n\nSee [help](/help/), [this](#here) and https://example.org/; 5 > 4.\n\n- a \\{brace}\n';
  expect(checkProse(prose, 'md', 1)).toEqual([]);
  const parts = Object.values(PART_EXAMPLES).join(' and ');
  expect(checkProse(`${prose}\n${parts}, é £ ${parts}\n`, 'mdx', 1)).toEqual([]);
});

test('a fault of the reader itself is thrown as it is', () => {
  const fault = new TypeError('handle is undefined');
  expect(() => proseProblem(fault)).toThrow(fault);
});
