import { expect, test } from 'vitest';
import { stableId } from '../../../../src/exports/data/stable-id.ts';

const council = (code: string) => ({ council: { name: 'A council', code } });

test('an id does not change: feed readers would show every entry as new', () => {
  expect(stableId(council('926'), 'events/opening')).toBe('3e343c19-2ff3-522e-b569-95697911694c');
});

test('ids differ by council and by name', () => {
  const ids = [
    stableId(council('926'), 'events/opening'),
    stableId(council('925'), 'events/opening'),
    stableId(council('926'), 'centres/opening'),
  ];
  expect(new Set(ids).size).toBe(3);
});
