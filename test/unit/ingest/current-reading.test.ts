/** Pages print the reading that the gate has passed, whichever copy of the module they ask. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  READING,
  currentContent,
  hasSoundReading,
  keepReading,
} from '../../../src/ingest/current-reading.ts';
import type { ContentReading } from '../../../src/ingest/read-content.ts';
import { makeContent } from '../../support/made-up/make-content.ts';

const sound = (): ContentReading => ({ content: makeContent(), problems: [], entries: 30 });
const faulty: ContentReading = {
  content: undefined,
  problems: [
    {
      kind: 'file-empty',
      file: 'content/places/dale.yaml',
      path: [],
      found: 'nothing',
      expected: 'the fields of the entry',
      fix: 'write the entry, or remove the file',
    },
  ],
  entries: 30,
};

beforeEach(() => vi.stubGlobal(READING, undefined));
afterEach(() => vi.unstubAllGlobals());

test('the content is the object that was read, in every copy of the module', async () => {
  const reading = sound();
  keepReading(reading);
  vi.resetModules();
  const copy = await import('../../../src/ingest/current-reading.ts');
  expect(copy.currentContent).not.toBe(currentContent);
  expect(copy.currentContent()).toBe(reading.content);
});

test('a later sound reading takes its place, one with problems does not', () => {
  const [first, second] = [sound(), sound()];
  keepReading(first);
  keepReading(faulty);
  expect(currentContent()).toBe(first.content);
  keepReading(second);
  expect(currentContent()).toBe(second.content);
});

test('where none was sound, the error is the report and has no stack', () => {
  keepReading(faulty);
  expect(hasSoundReading()).toBe(false);
  let thrown: unknown;
  try {
    currentContent();
  } catch (error) {
    thrown = error;
  }
  expect((thrown as Error).message).toMatchInlineSnapshot(`
    "content/places/dale.yaml
      as a whole   found nothing
                   expected the fields of the entry
                   fix: write the entry, or remove the file

    1 problem in 1 file. No page is shown until this is fixed."
  `);
  expect((thrown as Error).stack).toBe((thrown as Error).message);
});

test('where nothing was read, it says so', () => {
  expect(() => currentContent()).toThrow('The content has not been read');
});
