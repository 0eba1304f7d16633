/** Five corrections of different kinds, as an editor makes them, in a copy of this site's content. */

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../../src/ingest/reading-settings.ts';

export interface Correction {
  readonly what: string;
  /** Files below the content folder: lines to replace by others, or the whole text of a new file. */
  readonly files: Readonly<
    Record<string, readonly (readonly [before: string, after: string])[] | string>
  >;
}

const NEW_EVENT = `date: "2019-09-27"
title: The centre closes its doors after a last session
programme: redesign-2019
status: happened
audience: [families]
districts: [north-norfolk]
centres: [holt]
sources: [edp-2019-five-buildings]
asAt: as published
recorded: "2026-11-22"
`;

export const corrections: readonly Correction[] = [
  {
    what: 'a date made more exact',
    files: { 'centres/holt.yaml': [['closed:\n  date: "2019"', 'closed:\n  date: "2019-09-30"']] },
  },
  {
    what: 'a figure, with another one of the same sum',
    files: {
      'figures/priory-nursery-total.yaml': [['value: 436000', 'value: 436050']],
      'figures/priory-nursery-works.yaml': [['value: 115000', 'value: 115050']],
    },
  },
  {
    what: 'a changed name',
    files: { 'centres/holt.yaml': [['shortName: Holt', 'shortName: Holt Town']] },
  },
  {
    what: 'the title of a source',
    files: {
      'sources/dereham-2019-11-21.yaml': [
        ['title: What does the future hold', 'title: What will the future hold'],
      ],
    },
  },
  { what: 'a new event', files: { 'events/holt-last-session.yaml': NEW_EVENT } },
];

/** A copy of the content, in an empty folder. */
export function copyContent(folder: string): Promise<void> {
  return cp(contentFolder(), folder, { recursive: true });
}

/** @throws RangeError if the content does not have a line to replace */
export async function correct(folder: string, { files }: Correction): Promise<void> {
  for (const [name, change] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, typeof change === 'string' ? change : await replaced(path, change));
  }
}

async function replaced(
  path: string,
  changes: readonly (readonly [before: string, after: string])[],
): Promise<string> {
  let text = await readFile(path, 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new RangeError(`${path} has no line "${before}"`);
    text = text.replace(before, after);
  }
  return text;
}
