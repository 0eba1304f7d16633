/** How long `npm run edit` takes to check one edit while it is typed. */

import { readFile } from 'node:fs/promises';
import { openContent } from '../edit/content/edited.ts';

const EDITS = 9;

/** The median processor time of some edits of one centre, as text; the first check is not counted. */
export async function timeCheck(contentFolder: string): Promise<string> {
  const content = await openContent(contentFolder);
  const [{ file } = { file: undefined }] = content.entries('centres');
  if (!file) return 'no centres';
  const text = await readFile(file.path, 'utf8');
  const times: number[] = [];
  for (let edit = 0; edit <= EDITS; edit += 1) {
    const start = process.cpuUsage();
    const name = `Edit ${String(edit)} of the bench`;
    await content.check({ file, text: text.replace(/^shortName: .*$/m, `shortName: ${name}`) });
    const { user, system } = process.cpuUsage(start);
    if (edit > 0) times.push((user + system) / 1000);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0;
  return `${String(Math.round(median))} ms`;
}
