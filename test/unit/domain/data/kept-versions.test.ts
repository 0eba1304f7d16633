/** Which versions of the data stay on a site that is published again. */

import { expect, test } from 'vitest';
import {
  keptVersions,
  MOST_VERSIONS,
  versionListText,
} from '../../../../src/domain/data/kept-versions.ts';

const list = (...names: string[]) => ({
  versions: names.map((version) => ({ version, asAt: '2026-01-01' })),
});

test('the new version comes first, then those before it', () => {
  expect(keptVersions(list('c'), list('b', 'a'))).toEqual(list('c', 'b', 'a'));
});

test('a version that is published again is not listed twice', () => {
  expect(keptVersions(list('b'), list('b', 'a'))).toEqual(list('b', 'a'));
});

test('no more than twelve are kept', () => {
  const before = Array.from({ length: 20 }, (_, at) => `v${String(20 - at)}`);
  const { versions } = keptVersions(list('v21'), list(...before));
  expect(MOST_VERSIONS).toBe(12);
  expect(versions.map(({ version }) => version)).toEqual(['v21', ...before.slice(0, 11)]);
});

test('the list is written for people and programs', () => {
  const text = versionListText(list('a'));
  expect(JSON.parse(text)).toEqual(list('a'));
  expect(text).toMatch(/^\{\n {2}"versions": \[\n/);
  expect(text.endsWith('}\n')).toBe(true);
});
