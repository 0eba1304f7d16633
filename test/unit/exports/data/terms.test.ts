/** Tables in the words of the site. */

import { expect, test } from 'vitest';
import { camelCase } from '../../../../src/exports/data/naming/camel-case.ts';
import { inTermsOf, tableName, textInTerms } from '../../../../src/exports/data/naming/terms.ts';
import type { DataTable } from '../../../../src/exports/data/table.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const { site } = makeContent();
const bank = {
  ...site.terms,
  centre: { one: 'bank branch', many: 'bank branches', short: { one: 'branch', many: 'branches' } },
  base: { one: 'area office', many: 'area offices' },
  familyHub: { one: 'post office', many: 'post offices' },
  user: { one: 'customer', many: 'customers' },
  council: { one: 'bank', many: 'banks' },
};

const table: DataTable = {
  id: 'centres',
  title: 'Bank branches in Dale',
  description: 'A row for each.',
  references: ['nearestBase'],
  columns: [
    { name: 'status', about: 'Whether the centre is open', type: { oneOf: ['base', 'closed'] } },
    { name: 'nearestBase', about: 'Id of a base near the centre', type: 'text' },
    { name: 'nearestBaseMiles', about: 'Miles to it', type: 'number' },
    { name: 'familyHubs', about: 'Family hubs that families use', type: 'text', holds: 'list' },
    { name: 'basis', about: 'What it is based on', type: 'text' },
  ],
  rows: [['base', 'base', 3, ['base'], 'base']],
};

test('names, meanings and the values of closed lists are in its terms; what the content says is not', () => {
  const { id, references, columns, rows } = inTermsOf({ terms: bank }, table);
  expect([id, references]).toEqual(['branches', ['nearestAreaOffice']]);
  expect(columns.map(({ name, about }) => [name, about])).toEqual([
    ['status', 'Whether the branch is open'],
    ['nearestAreaOffice', 'Id of an area office near the branch'],
    ['nearestAreaOfficeMiles', 'Miles to it'],
    ['postOffices', 'Post offices that customers use'],
    ['basis', 'What it is based on'],
  ]);
  expect(columns[0]?.type).toEqual({ oneOf: ['areaOffice', 'closed'] });
  expect(rows).toEqual([['areaOffice', 'base', 3, ['base'], 'base']]);
});

test('the terms of children’s centres change nothing', () => {
  expect(inTermsOf(site, table)).toEqual(table);
  const text = "A children's centre, a base; the council profile in the national register";
  const terms = {
    ...site.terms,
    centre: { ...site.terms.centre, one: "children's centre", many: "children's centres" },
  };
  expect(textInTerms(terms, text)).toBe(text);
});

test('a table that is named after no kind keeps its name', () => {
  expect(tableName(bank, 'led-by')).toBe('led-by');
  expect(tableName(bank, 'family-hubs')).toBe('post-offices');
  expect(camelCase('post-office')).toBe('postOffice');
});
