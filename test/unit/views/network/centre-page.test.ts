/** A centre's page: its history, and where to go instead. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { centrePage } from '../../../../src/views/network/centre-page.ts';
import type { CentrePage } from '../../../../src/views/network/centre-page.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const SITE = new URL('https://example.org/');
function pagesOf(site: SiteContent): CentrePage[] {
  return site.centres.map((centre) => centrePage(site, centre, SITE));
}

function pageOf(site: SiteContent, id: string): CentrePage {
  const page = pagesOf(site).find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no page for ${id}`);
  return page;
}

const textsOf = ({ history }: CentrePage) => history.lines.map(({ text }) => text);

test('its history is told once: its own dates and the events that name it, oldest first', () => {
  const named = withEntry(makeContent(), 'events', 'vote', { centres: ['ash'] });
  const { lines } = pageOf(named, 'ash').history;
  const ids = lines.map(({ id }) => id);
  for (const id of ['ash-opened', 'ash-proposed', 'ash-decided', 'ash-closed'])
    expect(ids.filter((each) => each === id)).toHaveLength(1);
  expect(ids.indexOf('ash-opened')).toBeLessThan(ids.indexOf('ash-closed'));
  expect(lines.find(({ id }) => id === 'ash-proposed')).toMatchObject({
    status: 'planned',
    statusWords: 'Proposed:',
  });
  const dates = lines.flatMap(({ date }) => date ?? []);
  expect(new Set(dates).size).toBe(dates.length);
});

test('an event that repeats one of its own dates from the same source is not told again', () => {
  const made = makeContent();
  const decided = made.centres
    .find(({ id }) => id === 'ash')
    ?.steps?.find(({ kind }) => kind === 'decision');
  const fields = { centres: ['ash'], date: decided?.date ?? '', sources: decided?.sources ?? [] };
  const title = made.events.find(({ id }) => id === 'vote')?.title ?? '';
  expect(textsOf(pageOf(withEntry(made, 'events', 'vote', fields), 'ash'))).not.toContain(title);
  const other = { ...fields, sources: ['letter'] };
  expect(textsOf(pageOf(withEntry(made, 'events', 'vote', other), 'ash'))).toContain(title);
});

test('a centre without a point has the bases of its district, without distances', () => {
  const page = pageOf(withEntry(makeContent(), 'centres', 'ash', { point: undefined }), 'ash');
  expect(page.map).toBeUndefined();
  expect(page.instead.cards.map(({ id, distance }) => [id, distance])).toEqual([
    ['oak', undefined],
  ]);
  expect(page.libraries.items).toEqual([]);
});

test('a council without lots does not miss one', () => {
  const bare = withEntry(makeContent(), 'centres', 'ash', { buildingNow: undefined });
  const unknown = (site: SiteContent) => pageOf(site, 'ash').history.unknown.join(' ');
  const noLot = { ...bare, lots: bare.lots.map((lot) => ({ ...lot, centres: [] })) };
  expect(unknown(noLot)).toContain('Which lot it was in is not recorded');
  expect(unknown({ ...bare, lots: [] })).not.toContain('lot');
  expect(unknown(bare)).toContain('What is in the building now is not recorded');
});

test('what we deduced says so in the history, and what is in a building says where', () => {
  const made = makeContent();
  const ash = made.centres.find(({ id }) => id === 'ash');
  const steps = ash?.steps?.map((step) => ({ ...step, basis: 'deduced' as const }));
  const [fact] = steps ?? [];
  if (!fact) throw new Error('ash has no step');
  const { sources, asAt } = fact;
  const buildingNow = { text: 'A nursery', planned: false, sources, asAt };
  const texts = textsOf(pageOf(withEntry(made, 'centres', 'ash', { steps, buildingNow }), 'ash'));
  expect(texts.filter((text) => text.endsWith(' (deduced by us)'))).toHaveLength(
    steps?.length ?? 0,
  );
  expect(texts).toContain('In the building: A nursery.');
  expect(textsOf(pageOf(made, 'ash')).join()).not.toContain('deduced');
});

test('a centre in a lot without a date or an event has a history but no feeds', () => {
  const undated = { opened: undefined, steps: undefined, closed: undefined, base: undefined };
  const made = withEntry(makeContent(), 'centres', 'ash', { ...undated, leftRegister: undefined });
  const page = pageOf({ ...made, events: [] }, 'ash');
  expect(page.history.lines).not.toEqual([]);
  expect(page.head.feeds).toBeUndefined();
  expect(pageOf(makeContent(), 'ash').head.feeds).toHaveLength(3);
});

test('an outcome that the site names is told in its words, whether the place is open after it or not', () => {
  const made = makeContent();
  const ash = made.centres.find(({ id }) => id === 'ash');
  const decided = ash?.steps?.findLast(({ kind }) => kind === 'decision');
  if (!decided) throw new Error('ash has no decision');
  const after = (outcome: string, fields: object) =>
    pageOf(
      withEntry(made, 'centres', 'ash', {
        ...{ closed: undefined, leftRegister: undefined, base: undefined },
        ...{ steps: [{ ...decided, outcome }], ...fields },
      }),
      'ash',
    );
  const open = after('community', { open: { sources: ['letter'], asAt: '2020' } });
  expect(open.status).toBe('open');
  expect(open.answer).toBe('It is open, run by the community.');
  expect(textsOf(open)).toContain('The council decided it was to be run by the community');
  const closed = after('shared building', {});
  expect(closed.status).toBe('closed');
  expect(textsOf(closed)).toContain(
    'The council decided it was to close and become a shared building',
  );
});

test('the card of a base on its own page has the name of the page', () => {
  const made = makeContent();
  const base = made.centres.find((centre) => centre.base);
  if (!base?.base) throw new RangeError('no base');
  const called = withEntry(made, 'centres', base.id, {
    base: { ...base.base, name: 'Another name' },
  });
  const { title, instead } = pageOf(called, base.id);
  expect(title).toBe(base.shortName);
  expect(instead.cards.find(({ id }) => id === base.id)?.name).toBe(title);
});

test('a closed centre names a library that is nearer than the base to go to, or in its town', () => {
  const far = { lat: 54.9, lon: -1.8 };
  const made = ['oak', 'elm'].reduce(
    (content, base) => withEntry(content, 'centres', base, { point: far }),
    makeContent(),
  );
  const libraries = made.libraries.slice(0, 1);
  const [library] = libraries;
  const ash = made.centres.find(({ id }) => id === 'ash');
  if (!library || !ash?.point) throw new Error('no library or point');
  const at = (point: typeof ash.point | undefined, address: string) =>
    pageOf(withEntry({ ...made, libraries }, 'libraries', library.id, { point, address }), 'ash');
  expect(at(ash.point, '1 Low Road').nearer).toBe(`${library.name}, next door`);
  expect(at({ lat: 50, lon: -5 }, '1 Low Road').nearer).toBeUndefined();
  const inTown = at(undefined, `1 Low Road, ${ash.town}`);
  expect(inTown.nearer).toBe(library.name);
  expect(inTown.libraries.items[0]).toMatchObject({ name: library.name, distance: undefined });
  expect(pageOf(made, 'oak').nearer).toBeUndefined();
});
