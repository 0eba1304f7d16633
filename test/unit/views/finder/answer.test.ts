/** What the finder prints: the first line, the numbered cards, and never an empty page. */

import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../src/domain/places/distance.ts';
import { askNamed } from '../../../../src/domain/finder/ask-named.ts';
import { askPosition } from '../../../../src/domain/finder/position.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
import { namedBy } from '../../../../src/domain/finder/named.ts';
import type { FinderIndex, FinderThing } from '../../../../src/domain/finder/index.ts';
import type { From } from '../../../../src/domain/finder/outcome.ts';
import { finderAnswer } from '../../../../src/views/finder/answer.ts';
import type { FinderAnswer } from '../../../../src/views/finder/answer.ts';
import { viewOf } from '../../../../src/views/finder/view.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const find = finder(sentFinderIndex(makeCounty()));
/** North of every base, 8 miles from the nearest. */
const ALDERBY: Point = { lat: 54.9, lon: -1.8 };

const answer = (typed: string, query = '', index: FinderIndex = find.index): FinderAnswer =>
  finderAnswer(index, finder(index).ask(typed), viewOf(query));
const cards = ({ groups }: FinderAnswer) => groups.flatMap((group) => group.cards);

function fromDevice(point: Point, district?: number): FinderAnswer {
  const from = { label: '', as: 'device', point, district } as const;
  return finderAnswer(find.index, { is: 'found', from }, viewOf(''));
}

describe('a base whose area is known', () => {
  const near = answer('QX2 1NH');
  const nearestOf = ({ groups }: FinderAnswer) =>
    groups
      .find(({ heading }) => heading.startsWith('Nearest base'))
      ?.cards.map(({ thing }) => thing.id);
  const answering = nearestOf(near);
  const serving = (ids: readonly string[], serves: FinderThing['serves']): FinderIndex => ({
    ...find.index,
    things: find.index.things.map((thing) =>
      ids.includes(thing.id) ? { ...thing, serves } : thing,
    ),
  });
  const shown = cards(near).map(({ thing }) => thing.id);
  const far = find.index.things.findLast(
    ({ id, kind, point }) => kind === 'base' && point && !shown.includes(id),
  );
  const farId = far?.id ?? '';

  test('is sent with its area', () => {
    const county = makeCounty();
    const [first] = county.site.districts;
    const catchment = {
      districts: [first?.id ?? ''],
      postcodes: ['QX2'],
      sources: [county.sources[0]?.id ?? ''],
      asAt: 'as published',
    };
    const centres = county.centres.map((centre) =>
      farId === `base ${centre.id}` && centre.base
        ? { ...centre, base: { ...centre.base, catchment } }
        : centre,
    );
    const { things } = sentFinderIndex({ ...county, centres });
    expect(things.filter(({ serves }) => serves).map(({ id, serves }) => [id, serves])).toEqual([
      [farId, { districts: [0], postcodes: ['QX2'] }],
    ]);
  });

  test('is said to serve it beside the nearest', () => {
    for (const beginning of ['QX2', 'QX2 1']) {
      const { groups } = answer('QX2 1NH', '', serving([farId], { postcodes: [beginning] }));
      const own = groups.find(({ heading }) => heading === 'For QX2 1NH');
      expect(own?.cards.map(({ thing }) => thing.id)).toEqual([farId]);
      expect(own?.note).toBe(`${far?.name ?? ''} serves the area that QX2 1NH is in.`);
      expect(
        nearestOf(answer('QX2 1NH', '', serving([farId], { postcodes: [beginning] }))),
      ).toEqual(answering);
    }
  });

  test('has no second card where it is the nearest', () => {
    const { groups, notes } = answer(
      'QX2 1NH',
      '',
      serving(answering ?? [], { postcodes: ['QX2 1'] }),
    );
    expect(groups.map(({ heading }) => heading)).not.toContain('For QX2 1NH');
    expect(
      notes.filter((note) => /serves? the area that QX2 1NH is in\.$/.test(note)),
    ).toHaveLength(1);
  });

  test.each([
    ['QX2 1NH', { postcodes: ['QX2 2', 'QX3'] }],
    ['QX2', { postcodes: ['QX2 1'] }],
    ['Fenwick', { postcodes: ['QX2'] }],
  ])('is not mentioned for %s where that is not known to be in it', (typed, serves) => {
    const { groups, notes } = answer(typed, '', serving([farId], serves));
    expect(groups.some(({ heading }) => heading.startsWith('For '))).toBe(false);
    expect(notes.join()).not.toContain('the area that');
  });

  test('serves a district, unless a narrower area is another base’s', () => {
    const district = finder(find.index).ask('QX2 1NH');
    const rank = district.is === 'found' ? (district.from.district ?? -1) : -1;
    const wide = serving([farId], { districts: [rank] });
    expect(answer('QX2 1NH', '', wide).groups.map(({ heading }) => heading)).toContain(
      'For QX2 1NH',
    );
    expect(answer('Fenwick', '', wide).groups.map(({ heading }) => heading)).toContain(
      'For Fenwick',
    );
    expect(
      answer('Elder', '', wide)
        .groups.map(({ heading }) => heading)
        .join(),
    ).not.toContain('For ');
    const narrow = {
      ...wide,
      things: wide.things.map((thing) =>
        answering?.includes(thing.id) === true
          ? { ...thing, serves: { postcodes: ['QX2'] } }
          : thing,
      ),
    };
    expect(answer('QX2 1NH', '', narrow).groups.map(({ heading }) => heading)).not.toContain(
      'For QX2 1NH',
    );
  });
});

describe('a site that has nothing on the map', () => {
  const county = makeCounty();
  const unplaced = <Entry extends object>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => ({ ...entry, point: undefined }));
  const bare = sentFinderIndex({
    ...county,
    centres: unplaced(county.centres),
    libraries: [],
    familyHubs: [],
    places: [],
    placesElsewhere: [],
    postcodes: { outcodes: [], sectors: [], groups: [] },
  });
  const ADVICE_TO_TYPE = /type (?:its town|your postcode|your town|a postcode)/i;

  test.each(['Dogwood', 'LE15 6AA', 'Nowhere at all', ''])(
    'gives no advice for “%s” that leads back to the same answer',
    (typed) => {
      const given = answer(typed, '', bare);
      expect(given.notes.filter((note) => ADVICE_TO_TYPE.test(note))).toEqual([]);
      expect(given.next.map(({ to }) => to)).toContain('/find/#districts');
    },
  );

  test('leads from a place without a point to all that are in its district', () => {
    const { heading, next } = answer('Dogwood', '', bare);
    expect(heading).toMatch(/Dogwood/);
    expect(next[0]?.to).toMatch(/^\/find\/district\/[a-z-]+\/$/);
    expect(answer('Dogwood').next.map(({ to }) => to)).not.toContain('/find/#places');
  });

  test('asks for no more where all of a district is listed', () => {
    const district = county.site.districts[0]?.name ?? '';
    expect(answer(district, '', bare).notes).toEqual([]);
    expect(answer(district).notes).toEqual([
      'Type a postcode, a town or a centre to see which are nearest.',
    ]);
  });
});

describe('an answer', () => {
  test('never gives a base in doubt as the only nearest one', () => {
    for (const typed of ['QX2 1', 'Fenwick', 'Dogwood', 'QX2 1NH']) {
      const doubtful = answer(typed).groups.find(
        ({ cards: [first] }) => first?.doubt !== undefined,
      );
      expect(doubtful?.cards.length, typed).toBeGreaterThan(1);
      expect(doubtful?.cards.at(-1)?.doubt, typed).toBeUndefined();
      expect(doubtful?.heading).toBe('Nearest bases: check before you go to Dogwood');
    }
  });

  test('numbers its cards through, and marks the same numbers on the map', () => {
    const shown = answer('QX10 4AA');
    const numbers = cards(shown).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const marked = shown.marks.flatMap(({ number }) => number ?? []);
    expect(marked).toEqual(numbers);
    expect(shown.marks[0]?.kind).toBe('here');
  });

  test('begins with what is nearest, library or base, and says of each what one gets there', () => {
    const offers = {
      base: { text: 'Help for families.', dated: 'as at 2023' },
      library: { text: 'Scales.', dated: 'undated' },
    };
    const firstOf = (typed: string) => answer(typed, '', { ...find.index, offers }).groups[0];
    expect(firstOf('Alderby')?.heading).toBe('Nearest library');
    expect(firstOf('Alderby')?.cards.map(({ offer }) => offer)).toEqual(['Scales.']);
    // Before a base in doubt, and what one gets at a base is not said of one.
    const [library, bases] = answer('Fenwick', '', { ...find.index, offers }).groups;
    expect(library?.heading).toBe('Nearest library');
    expect(bases?.cards.map(({ offer }) => offer)).toEqual([undefined, 'Help for families.']);
  });

  test('shows a base and the family hub in its building as one', () => {
    const [hub] = find.index.things.filter(({ kind }) => kind === 'family hub');
    const shown = cards(answer('QX10 4AA'));
    expect(shown.flatMap(({ also }) => also)).toEqual([hub?.name]);
    expect(shown.some(({ thing }) => thing.kind === 'family hub')).toBe(false);
  });

  test('shows a family hub in another building on its own', () => {
    const things = find.index.things.map((thing) =>
      thing.kind === 'family hub' ? { ...thing, postcode: 'QX9 9ZZ' } : thing,
    );
    const { groups } = answer('QX10 4AA', '', { ...find.index, things });
    expect(groups.map(({ heading }) => heading)).toContain('Family hubs in North Fen');
  });

  test('names bases farther than 15 miles in one line, with the one that is in doubt', () => {
    const [next, also] = fromDevice(ALDERBY, 1).brief;
    expect(next?.items.map(({ name, miles }) => `${name}, ${miles}`)).toEqual([
      'Moorby, 24.2 miles',
      'Elder and Hatch, 27.9 miles',
    ]);
    expect(also?.heading).toBe('Also in South Fen');
    expect(also?.items.map(({ miles }) => miles)).toEqual(['30.7 miles, check before use']);
  });

  test('keeps notes of research for the fold, each once for all that it applies to', () => {
    const things = find.index.things.map((thing) =>
      thing.kind === 'base' ? { ...thing, cautions: ['No report names it.'] } : thing,
    );
    const { sure } = answer('Fenwick', '', { ...find.index, things });
    expect(sure.find(({ notes }) => notes.includes('No report names it.'))?.of).toBe(
      'Dogwood and Elder and Hatch',
    );
  });

  test('says how closely the starting point was placed', () => {
    expect(answer('QX10 4AA').placed).toBe(
      'Measured from the postcodes that begin with QX10 4A. District: North Fen. Distances are straight lines.',
    );
    expect(answer('QX10 4AA').heading).toBe('Help near QX10 4AA');
    expect(fromDevice(ALDERBY).heading).toBe('Help near you');
    expect(answer('QX2 1ZZ').placed).toMatch(/^We cannot place QX2 1ZZ more closely than QX2 1\./);
  });

  test('says what happened to the closed centres of a town, and to one that was typed', () => {
    const alder = {
      heading: 'What happened to Alder centre',
      centres: [{ page: { text: 'Alder', to: '/centres/alder/' }, became: 'closed in 2019.' }],
    };
    expect(answer('Alderby').named).toEqual(alder);
    expect(answer('Poppy House').named).toEqual(alder);
    expect(answer('Fenwick').named).toBeUndefined();
    const [first] = find.index.things.filter(({ id }) => id === 'centre alder');
    if (!first) throw new Error('no centre');
    const two = [...find.index.things, { ...first, id: 'centre old', name: 'Old' }];
    expect(answer('Alderby', '', { ...find.index, things: two }).named).toMatchObject({
      heading: 'What happened to the centres here',
      centres: [{ page: { text: 'Alder' } }, { page: { text: 'Old' } }],
    });
    // Whoever types the centre itself reads that first.
    expect(answer('Poppy House').notes[0]).toBe('Closed in 2019.');
    expect(answer('Alderby').notes).not.toContain('Closed in 2019.');
  });

  test.each([
    ['Alderby centre', ['Alder: closed in 2019.']],
    [
      'when did the centre in Alderby close',
      ['Showing results for Alderby.', 'Alder: closed in 2019.'],
    ],
    ['Fenwick base', ['Dogwood: a base, but check before use.']],
    ['is Elder still open', ['Elder and Hatch: open as a base.']],
    ['Alderby town centre', []],
    ['Alderby', []],
  ])('says whether the centres of a town are open where one is asked about: %s', (typed, notes) => {
    expect(answer(typed).notes).toEqual(notes);
  });

  test('begins with the base of the town whose centre is asked about', () => {
    const headings = (typed: string) => answer(typed).groups.map(({ heading }) => heading);
    expect(headings('Fenwick')[0]).toBe('Nearest library');
    expect(headings('Fenwick base')[0]).toMatch(/^Nearest bases/);
    // Its centre has closed, so the nearest base is elsewhere.
    expect(headings('Alderby centre')).toEqual(headings('Alderby'));
  });

  test('counts the centres of a town that has many', () => {
    const { things, terms } = find.index;
    const [closed] = things.filter(({ id }) => id === 'centre alder');
    if (!closed) throw new Error('no centre');
    const town = (open: number, shut: number) => {
      const { became, ...opened } = closed;
      const own = [
        ...Array.from({ length: open }, (_, at) => ({
          ...opened,
          id: `base ${String(at)}`,
          kind: 'base' as const,
        })),
        ...Array.from({ length: shut }, (_, at) => ({
          ...opened,
          became,
          id: `centre ${String(at)}`,
        })),
      ];
      const others = things.filter(({ town: other }) => other !== closed.town);
      return answer('Alderby centre', '', { ...find.index, things: [...others, ...own] }).notes;
    };
    expect(town(3, 5)).toEqual(['Alderby has 3 bases now; 5 centres have closed.']);
    expect(town(4, 1)).toEqual(['Alderby has 4 bases now; 1 centre has closed.']);
    expect(town(1, 3)).toEqual(['Alderby has 1 base now; 3 centres have closed.']);
    expect(town(0, 4)).toEqual(['Alderby has no base now; 4 centres have closed.']);
    expect(town(4, 0)).toEqual(['Alderby has 4 bases now.']);
    const same = { ...find.index, terms: { ...terms, base: terms.centre } };
    expect(answer('is Elder still open', '', same).notes).toEqual(['Elder and Hatch: open.']);
  });

  test('gives distances as exactly as the starting point is known', () => {
    expect(cards(answer('QX2 1'))[1]?.distance).toMatch(/^about \d+ miles?, straight line$/);
    expect(cards(fromDevice(ALDERBY, 0))[1]?.distance).toMatch(/^\d+\.\d miles, straight line$/);
  });

  test('says "next door" or "in the same building", never "0.0 miles"', () => {
    expect(cards(fromDevice(ALDERBY, 0))[0]?.distance).toBe('next door');
    const [library] = find.index.things.filter(({ kind }) => kind === 'library');
    const centre = find.index.things.find(({ kind }) => kind === 'centre');
    if (!library?.point || !centre) throw new Error('no library or centre');
    const { point, name } = library;
    const at = { ...centre, point, address: `${name}, Mill Road` };
    const shown = finderAnswer(find.index, askNamed({ is: 'thing', thing: at }), viewOf(''));
    expect(cards(shown).find((card) => card.name === name)?.distance).toBe('in the same building');
  });

  test('sends a device far away to the council where it is', () => {
    const outcome = askPosition(find.index, { point: { lat: 51.5, lon: -0.1 }, accuracy: 10 });
    const { heading, groups } = finderAnswer(find.index, outcome, viewOf(''));
    expect(heading).toBe('You seem to be outside Fenshire');
    expect(groups).toEqual([]);
  });

  test('says which name it used for a misspelt one', () => {
    expect(answer('fenwik').notes).toContain('Showing results for Fenwick.');
  });

  test('says of half a postcode of another area that it is not here', () => {
    expect(answer('QX32').heading).toBe('QX32 is not in Fenshire');
  });

  test('to a district is its list, by name, with a link to its page', () => {
    const shown = answer('South Fen');
    expect(shown.heading).toBe('Bases in South Fen');
    expect(new Set(cards(shown).map(({ thing }) => thing.district)).size).toBe(1);
    expect(shown.next.map(({ to }) => to)).toContain('/find/district/south-fen/');
    expect(answer('South Fen', '?district=broadmoor').heading).toBe('Bases in Broadmoor');
  });

  test('counts what it shows', () => {
    expect(answer('QX1 1').count).toBe('Found: 1 library and 1 base.');
  });
});

describe('filters', () => {
  test('limit the answer to a distance', () => {
    const shown = answer('QX1 1', '?show=libraries&within=10');
    expect(shown.heading).toMatch(/^Libraries within 10 miles of QX1 1/);
    expect(cards(shown).every(({ thing }) => thing.kind === 'library')).toBe(true);
    expect(cards(shown).length).toBeGreaterThan(1);
  });

  test('name and show the nearest if nothing is within the distance', () => {
    const shown = answer('Alderby', '?within=2');
    expect(shown.heading).toMatch(/^Nothing within 2 miles: the nearest is about \d+ miles away$/);
    expect(cards(shown)).toHaveLength(1);
  });

  test('continue to the first base that is not in doubt', () => {
    const shown = answer('QX2 1', '?within=2');
    expect(cards(shown).some(({ doubt }) => doubt === undefined)).toBe(true);
    expect(shown.notes[0]).toMatch(/^We also show one further away/);
  });

  test('show all centres, open or closed', () => {
    expect(cards(answer('Alderby', '?show=centres'))).toHaveLength(9);
  });

  test('limit the answer to a district', () => {
    const shown = answer('QX1 1', '?district=south-fen');
    expect(new Set(cards(shown).map(({ thing }) => thing.district))).toEqual(new Set([1]));
  });

  test('list by name where no starting point is given', () => {
    const shown = answer('', '?show=family-hubs');
    const names = cards(shown).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(cards(shown).every(({ distance }) => distance === undefined)).toBe(true);
  });
});

describe('if there is no answer, it says what to do next', () => {
  test.each(['', 'QX1 1A1', 'SW1A 1AA', 'qzxwvkjq', 'Waltham'])('"%s"', (typed) => {
    const shown = answer(typed);
    expect(shown.groups).toEqual([]);
    expect(shown.next.map(({ to }) => to)).toContain('/find/#districts');
    expect(shown.filters).toBe('none');
  });

  test('a long text is cut in the first line', () => {
    expect(answer('zq'.repeat(200)).heading.length).toBeLessThan(110);
  });

  test('the neighbours are named only if the content has them', () => {
    expect(answer('SW1A').notes[0]).toContain('Moorshire');
    expect(answer('SW1A', '', { ...find.index, neighbours: [] }).notes[0]).toBe(
      'Ask the council where you live.',
    );
  });

  test('an unknown name leads to urgent numbers, and can be searched for on this site', () => {
    expect(answer('qzxw vkjq').next.slice(0, 2)).toEqual([
      { text: 'Urgent numbers and other help', to: '/help/' },
      { text: 'Search this site for “qzxw vkjq”', to: '/search/#q=qzxw%20vkjq' },
    ]);
    const reach = { ...find.index.reach, help: undefined };
    expect(answer('qzxw', '', { ...find.index, reach }).next[0]?.to).toMatch(/search/);
  });

  test('nearest spellings are offered for a short name with two mistakes', () => {
    const told = answer('fanwik');
    expect(told.choices.map(({ name }) => name)).toContain('Fenwick');
  });

  test('a centre without a point is described without the map', () => {
    const things = find.index.things.map(({ point: _, ...thing }) => thing);
    const index = { ...find.index, things, places: [] };
    const alder = namedBy(index, 'centre alder');
    if (!alder) throw new Error('no Alder');
    const shown = finderAnswer(index, askNamed(alder), viewOf(''));
    expect(shown.heading).toBe('We know Alder, but not where it is on the map');
    expect(shown.named?.centres[0]?.page.to).toBe('/centres/alder/');
  });

  test('an open place without a point has its address and page, by name and by district', () => {
    const bases = find.index.things.filter(({ kind }) => kind === 'base');
    const things = bases.map(({ point: _, ...thing }) => thing);
    const index = { ...find.index, things };
    const base = namedBy(index, things[0]?.id ?? '');
    const named = base && finderAnswer(index, askNamed(base), viewOf(''));
    expect(named && cards(named)[0]).toMatchObject({
      detail: expect.stringMatching(/\w/) as string,
      distance: undefined,
    });
    const inDistrict = answer('QX1 1', '', index);
    const all = cards(inDistrict).map(({ name, to, distance }) => ({ name, to, distance }));
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ to, distance }) => to !== undefined && distance === undefined)).toBe(true);
  });

  test('without bases, it says that none is recorded', () => {
    const index = { ...find.index, things: [] };
    expect(answer('QX1 1', '', index).notes).toContain('No base is recorded near QX1 1.');
    expect(answer('QX1 1', '?show=libraries', index).heading).toBe(
      'No library is recorded in Fenshire',
    );
  });
});

describe('from a single postcode', () => {
  const listed = { outcodes: 'QX1', dated: 'as at October 2025' };
  const from = { label: 'QX1 1AA', as: 'unit', point: ALDERBY, district: 0 } as const;
  const words = (more: Partial<From>): string => {
    const outcome = { is: 'found', from: { ...from, ...more } } as const;
    const { placed, notes } = finderAnswer({ ...find.index, listed }, outcome, viewOf(''));
    return [placed, ...notes].join(' ');
  };

  test('says of when the postcodes are, that it ended, that it is outside or unknown', () => {
    expect(words({})).toMatch(/^Measured from that postcode, as at October 2025\./);
    expect(words({ ended: '2019-03' })).toContain('QX1 1AA ended in March 2019.');
    expect(words({ side: 'outside' })).toMatch(/QX1 1AA is outside \S+\./);
    expect(words({ as: 'group', label: 'QX1 1A', typed: 'QX1 1AA', unlisted: true })).toMatch(
      /^QX1 1AA is not among the postcodes that we have, as at October 2025\. .*from QX1 1A\./,
    );
  });
});
