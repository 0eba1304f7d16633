/** The table of all centres for staff. */

import { expect, test } from 'vitest';
import { staffTablePage } from '../../../../src/views/network/staff-table.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const { heads, rows } = staffTablePage(content);

function cellOf(name: string, head: string): { text: string; order?: string | undefined } {
  const cell = rows.find((row) => row.name === name)?.cells[heads.indexOf(head) - 1];
  if (!cell) throw new RangeError(`${name}: ${head}`);
  return cell;
}

test('every centre once, by district and name', () => {
  expect(rows.map(({ name }) => name)).toEqual([
    'Alder',
    'Birch',
    'Cedar',
    'Dogwood',
    'Elder',
    "St Clement's (Terring St Clement)",
    'Gorse',
    'Hazel (North Waltham)',
    'Ivy',
  ]);
});

test('a date is sorted by its first day, a distance by its miles', () => {
  expect(cellOf('Cedar', 'Closed')).toEqual({ text: 'September 2019', order: '2019-09-01' });
  expect(cellOf('Birch', 'Closed').text).toBe('Not closed: a base');
  const near = cellOf('Cedar', 'Nearest base');
  expect(near).toEqual({ text: 'Birch, 0.1 miles', order: '0.1' });
  expect(cellOf('Birch', 'Nearest base')).toEqual({ text: 'Is one', order: '0' });
});

test('what is planned, deduced or weak is said to be so; what is not recorded is empty', () => {
  expect(cellOf('Alder', 'Building now').text).toBe('Planned: A nursery planned to move in.');
  expect(cellOf("St Clement's (Terring St Clement)", 'Who ran it').text).toBe(
    'A school (web address only)',
  );
  expect(cellOf('Ivy', 'Closed')).toEqual({ text: '' });
  expect(cellOf('Alder', 'Lot').text).toBe('Alder and Birch');
});

test('a column without any fact is left out', () => {
  const bare = staffTablePage({ ...content, lots: [] });
  expect(heads).toContain('Lot');
  expect(bare.heads).not.toContain('Lot');
  expect(bare.rows[0]?.cells).toHaveLength(bare.heads.length - 1);
});
