import { beforeAll, describe, expect, test } from 'vitest';
import { answersTogether, finder, ranked } from '../../../src/domain/finder.ts';
import type { Finder, Outcome } from '../../../src/domain/finder.ts';
import { allNamed, keyOf, namedBy } from '../../../src/domain/named.ts';
import { nonsense, oneEdit } from '../../support/misspellings.ts';
import { realFinderIndex } from '../../support/real-finder.ts';

let find: Finder;
beforeAll(async () => {
  find = finder(await realFinderIndex());
});

/** An outcome in a line: what it is and what it rests on. */
function told(outcome: Outcome): string {
  switch (outcome.is) {
    case 'found':
      return `${outcome.from.as} ${outcome.from.label}`;
    case 'choice':
      return `choice of ${outcome.matches.map(({ by }) => by).join(' | ')}`;
    case 'district':
      return `district ${outcome.district}`;
    case 'outside':
      return `outside ${outcome.outcode}`;
    default:
      return outcome.is;
  }
}

describe('outcomes are told apart', () => {
  test.each([
    ['', 'nothing'],
    ['NR1 1', 'sector NR1 1'],
    ['NR11', 'outcode NR11'],
    ['NR1', 'outcode NR1'],
    ['NR1O 4AA', 'group NR10 4A'],
    ['NR2 9ZZ', 'outcode NR2'],
    ['NR1 1A1', 'malformed'],
    ['CB1 1AA', 'outside CB1'],
    ['SW1A 1AA', 'outside SW1A'],
    ['Holt', 'place Holt'],
    ['east dereham', 'place Dereham'],
    ['thetfrod', 'place Thetford'],
    ['swafham', 'place Swaffham'],
    ['kings lynn', "place King's Lynn"],
    ['Priory', 'centre Great Yarmouth (Priory)'],
    ["St Clement's", "centre St Clement's (Terrington St Clement)"],
    ['Terrington', 'choice of Terrington St John | Terrington St Clement'],
    ['Hopton', 'choice of Hopton | Gorleston and Hopton'],
    ['holt norfolk', 'place Holt'],
    ['Breckland', 'district breckland'],
    ['North Norfolk', 'district north-norfolk'],
    ['Broadland', 'choice of Broadland | Hoveton and Broadland'],
    ['Norwich', 'place Norwich'],
    ['12 High Street, Holt NR25 6BH', 'group NR25 6B'],
    ['my postcode is nr2 1nh', 'group NR2 1N'],
    ['Westminster SW1A 1AA', 'unknown'],
    ['%', 'nothing'],
    ['مرحبا', 'unknown'],
    ['Walsham', 'choice of North Walsham | North Walsham'],
    ['qzxwvkjq', 'unknown'],
  ])('"%s": %s', (typed, outcome) => {
    expect(told(find.ask(typed))).toBe(outcome);
  });
});

test('a postcode that the table knows less closely than it was typed says what was typed', () => {
  expect(find.ask('NR2 9ZZ')).toMatchObject({ from: { label: 'NR2', typed: 'NR2 9ZZ' } });
});

test('where half a postcode is not in the table, its reading as a sector says so', () => {
  expect(find.ask('NR32')).toMatchObject({ from: { label: 'NR3 2' }, passed: 'NR32' });
  expect(find.ask('NR3 2')).not.toHaveProperty('passed', 'NR32');
  expect(find.ask('nr3o')).toMatchObject({ from: { label: 'NR30' }, passed: undefined });
});

test('the key of a name leads back to what it stands for', () => {
  const all = allNamed(find.index);
  expect(all.map((named) => namedBy(find.index, keyOf(named)))).toEqual(all);
});

test('a name among other words is offered, not guessed', () => {
  expect(find.ask('I live in Holt')).toMatchObject({
    is: 'unknown',
    near: [{ by: 'Holt' }, {}, {}],
  });
});

test('a name taken for a misspelt one is said', () => {
  expect(find.ask('Mundsley')).toMatchObject({ is: 'found', corrected: 'Mundesley' });
});

test('a centre that was named is told beside the answer', () => {
  const outcome = find.ask('Poppyland (Mundesley)');
  expect(outcome).toMatchObject({ is: 'found', from: { named: { id: 'centre mundesley' } } });
});

test('a base is nearest to itself', () => {
  for (const base of find.index.things.filter(({ kind }) => kind === 'base')) {
    const [first] = base.point
      ? ranked(find.index, ['base'], { point: base.point, named: base })
      : [];
    expect(first?.what.id).toBe(base.id);
  }
});

describe('how many bases are the answer together', () => {
  const near = (...miles: number[]) => miles.map((mile) => ({ miles: mile, inDoubt: false }));

  test('one, where the starting point is known exactly', () => {
    expect(answersTogether(near(1, 1.1, 5), 'device')).toBe(1);
  });
  test('those that the table cannot tell apart, three at most', () => {
    expect(answersTogether(near(1, 2, 5, 9), 'sector')).toBe(2);
    expect(answersTogether(near(1, 2, 3, 3.5, 4), 'outcode')).toBe(3);
  });
  test('on to the first whose building is sure', () => {
    const doubtful = { miles: 1, inDoubt: true };
    expect(answersTogether([doubtful, ...near(4, 6)], 'device')).toBe(2);
    expect(answersTogether([doubtful, { miles: 2, inDoubt: true }], 'device')).toBe(2);
  });
  test('none where there is no base', () => {
    expect(answersTogether([], 'device')).toBe(0);
  });
});

describe('names with one edit', () => {
  test('lead to the right one among the first three for 95 % and more', () => {
    const names = new Map<string, string[]>();
    for (const place of find.index.places)
      names.set(place.name, [...(names.get(place.name) ?? []), `place ${place.id}`]);
    for (const { name, id, kind } of find.index.things) {
      if (kind !== 'base' && kind !== 'centre') continue;
      const bare = name.replace(/ \(.*\)/, '');
      names.set(bare, [...(names.get(bare) ?? []), id]);
    }
    let right = 0;
    let all = 0;
    for (const [name, ids] of names) {
      for (const misspelt of oneEdit(name)) {
        all += 1;
        const found = find.suggest(misspelt, 3).map(({ named }) => keyOf(named));
        if (found.some((id) => ids.includes(id))) right += 1;
      }
    }
    expect(all).toBeGreaterThan(4000);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });

  test('and random strings of eight letters or more find nothing', () => {
    expect(nonsense(5000).filter((text) => find.suggest(text, 3).length > 0)).toEqual([]);
  });
});
