import { expect, test } from 'vitest';
import { searchEntries } from '../../../../src/wording/search/entries.ts';
import { searchTerms } from '../../../../src/exports/browser-files/search-file.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

test('each entry of a long page links to its own line and has its tags', () => {
  const entries = searchEntries(makeContent());
  expect(entries).toHaveLength(2 + 3 + 2 + 1);
  expect(entries.find(({ to }) => to === '/timeline/#vote')).toEqual({
    to: '/timeline/#vote',
    title: 'The council votes',
    tags: {
      kind: 'event',
      audience: ['Families'],
      programme: 'Renewal',
      year: '2019',
      date: '2 May 2019',
    },
  });
  expect(entries.find(({ to }) => to === '/bases/#oak')).toMatchObject({
    title: 'Base',
    tags: { kind: 'base', district: 'North Dale' },
  });
});

test('names for the finder are there once, without what is in brackets', () => {
  const content = makeContent();
  const [first] = content.centres;
  if (!first) throw new Error('no centre');
  const { places, kinds } = searchTerms({
    ...content,
    centres: [...content.centres, { ...first, id: 'ash-2', shortName: 'Ash (High Street)' }],
  });
  expect(places).toEqual(['Ash', 'Dale', 'Elm', 'Oak']);
  expect(kinds.base).toMatch(/^[A-Z]/);
});
