/**
 * The gate within Astro: a build is stopped before it begins, a server continues with the last
 * reading without problems.
 */

import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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

  test('continues with content without problems, and prints nothing', async () => {
    vi.stubEnv('CONTENT_DIR', await writeContent(makeContent()));
    await callHook('astro:config:setup', { command: 'build' });
    expect(printed).toBe('');
    expect(currentContent().places.map(({ id }) => id)).toEqual(['dale']);
  });

  test('does not read content again that has passed', async () => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    const reading = await readContent(await writeContent(makeContent()));
    keepReading(reading);
    await callHook('astro:config:setup', { command: 'build' });
    expect(printed).toBe('');
    expect(currentContent()).toBe(reading.content);
  });

  test.each(['dev', 'preview', 'sync'])('is not astro %s', async (command) => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    await callHook('astro:config:setup', { command });
    expect(printed).toBe('');
  });
});

describe('astro dev', () => {
  /** A server with the parts that the integration uses: the watcher and the environments. */
  function makeServer() {
    const send = vi.fn();
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const environments = { client: { hot: { send } }, prerender: { hot: { send } } };
    return { server: { watcher, environments }, watcher, send };
  }

  test('reports and continues, and again after a change of the content', async () => {
    vi.stubEnv('CONTENT_DIR', FAULTY);
    const { server, watcher } = makeServer();
    await callHook('astro:server:setup', { server });
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

  test('gives pages each reading without problems, and keeps it while there are problems', async () => {
    const folder = await writeContent(makeContent());
    vi.stubEnv('CONTENT_DIR', folder);
    const { server, watcher, send } = makeServer();
    const change = async (name: string, text: string): Promise<void> => {
      await writeFile(join(folder, name), text);
      watcher.emit('all', 'change', join(folder, name));
    };
    await callHook('astro:server:setup', { server });
    const before = currentContent();
    expect(send).not.toHaveBeenCalled();

    await change('synonyms/hub.yaml', 'words: [');
    await vi.waitFor(() => {
      expect(printed).toMatch(
        /1 problem in 1 file\. The last version without problems is still shown\.\s*$/,
      );
    });
    expect(currentContent()).toBe(before);

    const fixed = 'words: [Treffpunkt]\nmeans: base\nrecorded: "2026-01-10"\n';
    await change('synonyms/hub.yaml', fixed);
    await vi.waitFor(() => {
      expect(currentContent().synonyms[0]?.words).toEqual(['Treffpunkt']);
    });
    expect(send).toHaveBeenCalledWith('astro:content-changed', {});
    expect(send).toHaveBeenLastCalledWith({ type: 'full-reload', path: '*' });
  });
});
