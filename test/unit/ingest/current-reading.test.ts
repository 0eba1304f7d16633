/** Pages print the reading that the gate has passed, whichever copy of the module they use. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  READING,
  currentContent,
  hasReadingWithoutProblems,
  keepReading,
} from '../../../src/ingest/current-reading.ts';
import type { ContentReading } from '../../../src/ingest/read-content.ts';
import { makeContent } from '../../support/made-up/make-content.ts';

const withoutProblems = (): ContentReading => ({
  content: makeContent(),
  problems: [],
  entries: 30,
  toPublish: () => ({ site: '', entries: {}, addresses: [] }),
});
const withProblems: ContentReading = {
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
  toPublish: () => ({ site: '', entries: {}, addresses: [] }),
};

beforeEach(() => vi.stubGlobal(READING, undefined));
afterEach(() => vi.unstubAllGlobals());

test('the content is the object that was read, in every copy of the module', async () => {
  const reading = withoutProblems();
  keepReading(reading);
  vi.resetModules();
  const copy = await import('../../../src/ingest/current-reading.ts');
  expect(copy.currentContent).not.toBe(currentContent);
  expect(copy.currentContent()).toBe(reading.content);
});

test('a later reading without problems replaces it, one with problems does not', () => {
  const [first, second] = [withoutProblems(), withoutProblems()];
  keepReading(first);
  keepReading(withProblems);
  expect(currentContent()).toBe(first.content);
  keepReading(second);
  expect(currentContent()).toBe(second.content);
});

test('if every reading had problems, the error is the report and has no stack', () => {
  keepReading(withProblems);
  expect(hasReadingWithoutProblems()).toBe(false);
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

test('if nothing was read, the error says so', () => {
  expect(() => currentContent()).toThrow('The content has not been read');
});
