/** The gate within Astro: a build is stopped before it begins. */

import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentGate } from '../../../src/ingest/content-gate.ts';
import { READING, currentContent, keepReading } from '../../../src/ingest/current-reading.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { writeContent } from '../../support/made-up/write-content.ts';

const FAULTY = resolve('test/build/sites/faulty/content');

/** Thrown when the process would end, so that the code after it does not run. */
class Exit extends Error {}

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(String(code));
  });
  vi.stubGlobal(READING, undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Calls the integration's hook with the part of Astro's argument that it uses. */
async function setUp(command: string): Promise<void> {
  const hook = contentGate().hooks['astro:config:setup'] as (argument: object) => Promise<void>;
  await hook({ command });
}

describe('astro build', () => {
  test('ends with the report and no stack', async () => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    await expect(setUp('build')).rejects.toThrow(new Exit('1'));
    expect(printed).toMatch(/problems in 9 files\. Nothing was built\.\s*$/);
    expect(printed).not.toContain('    at ');
  });

  test('continues with content without problems, and prints nothing', async () => {
    vi.stubEnv('CONTENT_DIR', await writeContent(makeContent()));
    await setUp('build');
    expect(printed).toBe('');
    expect(currentContent().places.map(({ id }) => id)).toEqual(['dale']);
  });

  test('does not read content again that has passed', async () => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    const reading = await readContent(await writeContent(makeContent()));
    keepReading(reading);
    await setUp('build');
    expect(printed).toBe('');
    expect(currentContent()).toBe(reading.content);
  });

  test.each(['dev', 'preview', 'sync'])('is not astro %s', async (command) => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    await setUp(command);
    expect(printed).toBe('');
  });
});
