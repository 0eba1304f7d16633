/** The gate within Astro: a build is stopped before it begins, a server goes on and says what is wrong. */

import { EventEmitter } from 'node:events';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentGate, contentHasPassed } from '../../../src/ingest/content-gate.ts';
import { makeContent } from '../../support/make-content.ts';
import { writeContent } from '../../support/write-content.ts';

const FAULTY = resolve('test/build/sites/faulty/content');

/** As the process would end; thrown so that what follows it does not run. */
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
  vi.stubEnv('CONTENT_GATE_PASSED', undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Calls a hook of the integration with the part of Astro's argument that it uses. */
async function callHook(name: 'astro:config:setup' | 'astro:server:setup', argument: object) {
  const hook = contentGate().hooks[name] as (argument: object) => Promise<void>;
  await hook(argument);
}

describe('astro build', () => {
  test('ends with the report and no stack', async () => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    await expect(callHook('astro:config:setup', { command: 'build' })).rejects.toThrow(
      new Exit('1'),
    );
    expect(printed).toMatch(/problems in 9 files\. Nothing was built\.\s*$/);
    expect(printed).not.toContain('    at ');
  });

  test('goes on with sound content, and says nothing', async () => {
    vi.stubEnv('CONTENT_DIR', await writeContent(makeContent()));
    await callHook('astro:config:setup', { command: 'build' });
    expect(printed).toBe('');
  });

  test('does not read again what has passed', async () => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    contentHasPassed();
    await callHook('astro:config:setup', { command: 'build' });
    expect(printed).toBe('');
  });

  test.each(['dev', 'preview', 'sync'])('is not astro %s', async (command) => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    await callHook('astro:config:setup', { command });
    expect(printed).toBe('');
  });
});

test('astro dev reports and goes on, and again after a change of the content', async () => {
  vi.stubEnv('CONTENT_DIR', FAULTY);
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  await callHook('astro:server:setup', { server: { watcher } });
  expect(watcher.add).toHaveBeenCalledWith(FAULTY);
  const once = printed;
  expect(once).toMatch(/The site is served as far as it can be\.\s*$/);

  watcher.emit('all', 'change', '/elsewhere/page.astro');
  watcher.emit('all', 'change', join(FAULTY, 'centres/oak.yaml'));
  watcher.emit('all', 'change', join(FAULTY, 'centres/ash.yaml'));
  await vi.waitFor(() => {
    expect(printed).toBe(once + once);
  });
});
