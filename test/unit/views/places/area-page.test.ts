/** The nearest help to each postcode area and place. */

import { expect, test } from 'vitest';
import { findAreaPages } from '../../../../src/views/places/area-page.ts';
import { makeContent, withCopy } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const pages = findAreaPages(content);

test('a base in doubt is followed by one that is not', () => {
  const fenwick = pages.find(({ title }) => title === 'Help near Fenwick');
  const [library, bases] = fenwick?.groups ?? [];
  expect(library?.heading).toBe('Nearest library');
  expect(bases?.heading).toBe('Nearest bases: check before you go to Dogwood');
  expect(bases?.cards.map(({ id, doubt }) => [id, doubt !== undefined])).toEqual([
    ['dogwood', true],
    ['elder', false],
  ]);
});

test('two places with the same name have their district in the title', () => {
  const twin = withCopy(makeContent(), 'places', 'dale', 'dale-south', { district: 'south-dale' });
  const titles = findAreaPages(twin).map(({ title }) => title);
  const [north, south] = twin.site.districts.map(({ name }) => name);
  expect(titles).toContain(`Help near Dale (${north ?? ''})`);
  expect(titles).toContain(`Help near Dale (${south ?? ''})`);
});

test('a council without bases says that none is recorded', () => {
  const made = makeContent();
  const centres = made.centres.map((centre) => ({ ...centre, base: undefined }));
  const [page] = findAreaPages({ ...made, centres });
  expect(page?.groups.map(({ heading }) => heading)).toEqual([
    'Library here (distance not recorded)',
    'Nearest library',
  ]);
  expect(page?.lead).toBe(`No ${made.site.terms.base.one} is recorded near DH1.`);
});

test('the notes below the cards have what the cards leave out, with the numbers of the sources', () => {
  for (const { groups, reach, sure, sources } of pages) {
    const cards = groups.flatMap((group) => group.cards);
    expect(cards.flatMap(({ cautions, sources: own }) => [...cautions, ...own])).toEqual([]);
    expect(reach.sources).toEqual([]);
    for (const { name } of cards) expect(sure.some(({ of }) => of.includes(name))).toBe(true);
    expect(sure.some(({ notes }) => notes.some((note) => note.startsWith('Sources: ')))).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('a base that serves an area is named there, with a card where another is nearer', () => {
  const outcode = content.postcodes.outcodes[0]?.code ?? '';
  const pageOf = (ids: readonly string[]) => {
    const centres = content.centres.map((centre) =>
      ids.includes(centre.id) && centre.base
        ? {
            ...centre,
            base: {
              ...centre.base,
              catchment: { postcodes: [outcode], sources: [], asAt: 'as published' },
            },
          }
        : centre,
    );
    return findAreaPages({ ...content, centres }).find(
      ({ slug }) => slug === outcode.toLowerCase(),
    );
  };
  const nearest =
    pages
      .find(({ slug }) => slug === outcode.toLowerCase())
      ?.groups.find(({ heading }) => heading.startsWith('Nearest base'))
      ?.cards.map(({ id }) => id) ?? [];
  const far = content.centres.filter(({ id, base }) => base && !nearest.includes(id)).at(-1);
  const group = pageOf([far?.id ?? ''])?.groups.at(-1);
  expect(group).toMatchObject({
    heading: `For ${outcode}`,
    note: `${far?.base?.name ?? ''} serves the area that ${outcode} is in.`,
  });
  expect(group?.cards.map(({ id }) => id)).toEqual([far?.id]);
  expect(pageOf(nearest.slice(0, 1))?.notes.join()).toContain(
    `serves the area that ${outcode} is in.`,
  );
});
