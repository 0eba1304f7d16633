/** A newer extract of the register brought into a folder that was made from an older one. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baselineName } from '../register/merge/baseline.ts';
import { mergeExtract } from '../register/merge/extract.ts';
import type { Extract } from '../register/merge/extract.ts';
import { mergeRefusal } from '../register/merge/refusal.ts';
import { openBaseline } from '../register/open-file.ts';
import type { Opened } from '../register/open-file.ts';
import { mergeSummary } from '../register/words.ts';
import { changeFolder } from '../register/write-folder.ts';
import type { Asked, Gated } from './create.ts';
import { NotMade } from './not-made.ts';

/**
 * @returns what is new, changed and gone, and what was left as it is
 * @throws NotMade, or what `gated` throws
 */
export async function mergeSite(
  newer: Extract,
  { register, out, today }: Asked,
  gated: Gated,
): Promise<string> {
  const folder = resolve(out);
  const content = await gated(folder);
  const older = opened(await openBaseline(folder));
  if (newer.rows.length === 0) throw new NotMade('No row of the council is an open place.');
  const refusal = mergeRefusal(content.site, older, newer);
  if (refusal !== undefined) throw new NotMade(refusal);
  if (newer.day === older.day) return `${out} has that extract already. Nothing was changed.`;
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const merged = mergeExtract({ content, textOf }, older, newer, today);
  if (!merged) throw new NotMade('No row of the council is an open place.');
  await changeFolder(folder, merged.files, [baselineName(older.day)], gated);
  return mergeSummary(merged, { register, folder: out });
}

/** @throws NotMade */
export function opened(result: Opened): Extract {
  if ('failure' in result) throw new NotMade(result.failure);
  return result;
}
