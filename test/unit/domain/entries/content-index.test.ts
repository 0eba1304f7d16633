/** Entries by id and what belongs together, and facts with their dates. */

import { describe, expect, test } from 'vitest';
import { helpPlace, hubsAt, isBase, isHelpPlace } from '../../../../src/domain/entries/base.ts';
import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import type { Centre } from '../../../../src/domain/entries/entry.ts';
import { setting } from '../../../../src/domain/entries/setting.ts';
import { publishedOn } from '../../../../src/domain/entries/source.ts';
import { datingOf } from '../../../../src/domain/entries/sourced.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const ids = (entries: readonly { readonly id: string }[] | undefined) =>
  entries?.map(({ id }) => id);

describe('the index', () => {
  test('has each entry by its id, and the names of what site.yaml lists', () => {
    const index = contentIndex(makeContent());
    expect(index.source.get('letter')?.title).toBe('A letter without a date');
    expect(index.centre.get('ash')?.shortName).toBe('Ash');
    expect(index.event.get('vote')?.title).toBe('The council votes');
    expect(index.figure.get('lots-total')?.label).toBe('Lots');
    expect(index.programme.get('renewal')?.name).toBe('The renewal');
    expect(index.district.get('south-dale')).toBe('South Dale');
    expect(index.audience.get('families')).toBe('Families');
    expect(index.topic.get('bases')).toBe('Bases');
    expect(index.figureGroup.get('network')).toBe('The network');
  });

  test('has what names an entry, in order', () => {
    const content = makeCounty();
    const named = withEntry(content, 'events', 'petition', { centres: ['ivy'] });
    const conflict = withEntry(named, 'conflicts', 'number-of-centres', { centres: ['ivy'] });
    const index = contentIndex(conflict);
    expect(ids(index.lotsOfCentre.get('birch'))).toEqual(['alder-and-birch']);
    expect(ids(index.lotsOfCentre.get('ivy'))).toBeUndefined();
    expect(ids(index.eventsOfCentre.get('ivy'))).toEqual(['petition', 'protest']);
    expect(ids(index.eventsOfCentre.get('hazel'))).toEqual(['protest']);
    expect(index.replacementOf.get('first-proposal')?.id).toBe('second-proposal');
    expect(index.replacementOf.size).toBe(1);
    expect(ids(index.figuresReplacedBy.get('bases'))).toEqual(['bases-first-plan']);
    expect(index.figuresReplacedBy.size).toBe(1);
    expect(ids(index.conflictsOfFigure.get('centres-2019'))).toEqual(['number-of-centres']);
    expect(ids(index.conflictsOfCentre.get('ivy'))).toEqual(['number-of-centres']);
    expect(contentIndex(makeCounty()).conflictsOfCentre.size).toBe(0);
    const bare = withEntry(makeCounty(), 'conflicts', 'number-of-centres', { figures: undefined });
    expect(contentIndex(bare).conflictsOfFigure.size).toBe(0);
  });

  test('has the centres of one name together', () => {
    const twins = withEntry(makeContent(), 'centres', 'elm', { shortName: 'Oak' });
    expect(ids(contentIndex(twins).centresNamed.get('Oak'))).toEqual(['elm', 'oak']);
  });

  test('has bases and open centres by district as the site lists them, then by name', () => {
    const base = (name: string) => ({
      ...{ name, from: '2020-01', proposed: '2019-03', namedBy: 'news' as const, ...REPORT },
    });
    const moor = withEntry(makeContent(), 'centres', 'oak', { base: base('Zeal') });
    const open = withEntry(moor, 'centres', 'ash', { open: REPORT, closed: undefined });
    expect(ids(contentIndex(open).bases)).toEqual(['ash', 'oak', 'elm']);
    const unlisted = withEntry(open, 'centres', 'ash', { district: 'moor' });
    expect(ids(contentIndex(unlisted).bases)).toEqual(['oak', 'elm', 'ash']);
    const names = withEntry(moor, 'centres', 'elm', { district: 'north-dale', base: base('Éa') });
    expect(ids(contentIndex(names).bases)).toEqual(['elm', 'oak']);
  });
});

describe('a centre where families find help', () => {
  const [closed, base] = makeContent().centres as [Centre, Centre];

  test.each([
    ['a base', base, true, true, 'Base'],
    ['an open centre', { ...closed, open: { ...REPORT, inDoubt: 'Sold.' } }, false, true, 'Ash'],
    ['a closed one', closed, false, false, undefined],
  ])('%s', (_, centre, isOne, helps, name) => {
    expect([isBase(centre), isHelpPlace(centre)]).toEqual([isOne, helps]);
    expect(helpPlace(centre)?.help.name).toBe(name);
    if (helps) expect(helpPlace(centre)).toMatchObject({ id: centre.id, help: REPORT });
  });

  test('has the family hubs of its postcode', () => {
    const content = makeContent();
    expect(ids(hubsAt(content, { postcode: 'DH1 1AA' }))).toEqual(['oak-hub']);
    expect(hubsAt(content, { postcode: 'DH1 1AB' })).toEqual([]);
    expect(hubsAt(content, { postcode: undefined })).toEqual([]);
  });
});

describe('when a fact was true', () => {
  const dated = (asAt: string, ...sources: string[]) =>
    datingOf({ asAt, sources }, contentIndex(makeContent()).source);

  test.each([
    ['on its own date', '2020-05', ['letter'], { how: 'own date', date: '2020-05' }],
    [
      'when the first of its sources with a date was published',
      'as published',
      ['nothing', 'letter', 'report-2020'],
      { how: 'as published', date: '2020-01-15' },
    ],
    [
      'not known, as no source has a date',
      'as published',
      ['letter'],
      { how: 'undated', because: 'none of its sources is dated' },
    ],
    ['not known', 'undated', ['report-2020'], { how: 'undated', because: '' }],
  ])('%s', (_, asAt, sources, dating) => {
    expect(dated(asAt, ...sources)).toEqual(dating);
  });

  test('or why it is not known', () => {
    const fact = { asAt: 'undated', sources: [], undatedBecause: 'not shown' };
    expect(datingOf(fact, new Map())).toEqual({ how: 'undated', because: 'not shown' });
  });

  test('a source without a date was published on no day', () => {
    expect(makeContent().sources.map(publishedOn)).toEqual([undefined, '2020-01-15']);
  });
});

test.each([
  [{ AS_OF: '2026-01-01' }, '2026-01-01'],
  [{ AS_OF: '' }, undefined],
  [{ OTHER: 'x' }, undefined],
])('in %j the setting is %s', (env, value) => {
  expect(setting(env, 'AS_OF')).toBe(value);
});
