/** A content folder of all councils of the newest extract of the register, for measurements. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const CHECK_NODE = './scripts/require-node.js';

/** The file; undefined if the folder has no extract. */
export async function newestExtract(sharedFolder: string): Promise<string | undefined> {
  const folder = join(sharedFolder, 'gias');
  const names = await readdir(folder).catch((): string[] => []);
  // Their names end with their days.
  const newest = names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .at(-1);
  return newest === undefined ? undefined : join(folder, newest);
}

/** Writes it as `npm run new-site -- --all` does. */
export async function writeAllCouncils(register: string, folder: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', CHECK_NODE, 'scripts/new-site.ts'],
      ...['--register', register, '--all', '--out', folder],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`npm run new-site exited with ${String(code)}.`);
}
