import { expect, test } from 'vitest';
import { figureCitation } from '../../../../src/wording/figures/citation.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const siteUrl = new URL('https://example.org');
const citationOf = (id: string, fields: object = {}): string => {
  const figure = content.figures.find((each) => each.id === id);
  if (!figure) throw new RangeError(id);
  return figureCitation(content, { ...figure, ...fields }, siteUrl).plain;
};

test('a citation has value, date, source, edition and address', () => {
  expect(citationOf('bases-total')).toBe(
    "“Bases”: 2, as published 15 January 2020; reported. Source: Dale Council, 15 January 2020. Dale's centres, edition of 1 February 2026, https://example.org/management-information/bases-total/",
  );
});

test('the citation of a superseded or disputed figure says so', () => {
  expect(citationOf('centres-claimed')).toContain('; claimed, disputed. ');
  expect(citationOf('bases-total', { supersededBy: 'lots-total' })).toContain(
    '; reported, superseded. ',
  );
  expect(citationOf('bases-total', { sources: ['report-2020', 'letter'] })).toContain(
    'Sources: Dale Council, 15 January 2020; Dale Council, undated.',
  );
});

test('a copy on the reader’s own machine has no address to cite', () => {
  const [figure] = content.figures;
  if (!figure) throw new RangeError('no figure');
  const { plain, bibtex, csl } = figureCitation(content, figure, new URL('http://localhost:4321'));
  for (const citation of [plain, bibtex, csl]) {
    expect(citation).toContain('/management-information/');
    expect(citation).not.toContain('localhost');
  }
});

test('a citation gives the place in the source', () => {
  const placed = withEntry(content, 'sources', 'report-2020', { where: 'Table 2' });
  const [figure] = placed.figures;
  if (!figure) throw new RangeError('no figure');
  const { plain, bibtex, csl } = figureCitation(placed, figure, siteUrl);
  for (const citation of [plain, bibtex, csl])
    expect(citation).toContain('Dale Council, 15 January 2020 (Table 2).');
});
