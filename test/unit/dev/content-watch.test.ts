/** The content of `npm run dev`: read again after each change, and pages keep the last good reading. */

import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContent } from '../../../src/dev/content-watch.ts';
import { READING, currentContent } from '../../../src/ingest/current-reading.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { writeContent } from '../../support/made-up/write-content.ts';

const FAULTY = resolve('test/build/sites/faulty/content');

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.stubGlobal(READING, undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function makeWatcher() {
  return Object.assign(new EventEmitter(), { add: vi.fn() });
}

test('problems are reported, and again after a change of the content alone', async () => {
  vi.stubEnv('CONTENT_DIR', FAULTY);
  const watcher = makeWatcher();
  const { problems } = await watchContent(watcher, () => undefined);
  expect(problems.length).toBeGreaterThan(0);
  expect(watcher.add).toHaveBeenCalledWith(FAULTY);
  const once = printed;
  expect(once).toMatch(/problems in 9 files\. No page is shown until this is fixed\.\s*$/);
  expect(() => currentContent()).toThrow(once.trim());

  watcher.emit('all', 'change', '/elsewhere/page.astro');
  watcher.emit('all', 'change', join(FAULTY, 'centres/oak.yaml'));
  watcher.emit('all', 'change', join(FAULTY, 'centres/ash.yaml'));
  await vi.waitFor(() => {
    expect(printed).toBe(once + once);
  });
});

test('pages keep the last reading without problems until there is another', async () => {
  const folder = await writeContent(makeContent());
  vi.stubEnv('CONTENT_DIR', folder);
  const watcher = makeWatcher();
  const onRead = vi.fn();
  const change = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, name), text);
    watcher.emit('all', 'change', join(folder, name));
  };
  const watched = await watchContent(watcher, onRead);
  const before = currentContent();
  expect(onRead).not.toHaveBeenCalled();

  await change('synonyms/hub.yaml', 'words: [');
  await vi.waitFor(() => {
    expect(onRead).toHaveBeenCalledTimes(1);
  });
  expect(printed).toMatch(
    /1 problem in 1 file\. The last version without problems is still served\.\s*$/,
  );
  expect(watched.problems).toHaveLength(1);
  expect(currentContent()).toBe(before);

  await change('synonyms/hub.yaml', 'words: [Treffpunkt]\nmeans: base\nrecorded: "2026-01-10"\n');
  await vi.waitFor(() => {
    expect(onRead).toHaveBeenCalledTimes(2);
  });
  expect(printed).toMatch(/The content has no problems any more\.\s*$/);
  expect(watched.problems).toEqual([]);
  expect(currentContent().synonyms[0]?.words).toEqual(['Treffpunkt']);
});
