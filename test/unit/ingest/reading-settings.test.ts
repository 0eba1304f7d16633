import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentFolder, readingDay } from '../../../src/ingest/reading-settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['not set', undefined],
  ['set to nothing', ''],
])('%s: the content is in content/, read on the day given in site.yaml', (_, nothing) => {
  vi.stubEnv('CONTENT_DIR', nothing);
  vi.stubEnv('AS_OF', nothing);
  expect(contentFolder()).toBe(resolve('content'));
  expect(readingDay()).toBeUndefined();
});

test('settings win', () => {
  vi.stubEnv('CONTENT_DIR', 'elsewhere');
  vi.stubEnv('AS_OF', '2026-03-01');
  expect(contentFolder()).toBe(resolve('elsewhere'));
  expect(readingDay()).toBe('2026-03-01');
});
