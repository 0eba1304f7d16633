/** What is not recorded about the sources: no problem, but a reader cannot check them as easily. */

import type { Source } from '../../../domain/entries/entry.ts';
import { entryKinds } from '../../../domain/entries/kinds.ts';
import { counted } from '../field-problem.ts';

/** A line that counts the sources with gaps, and one for each of them, without a line break at the end. */
export function sourceGaps(sources: readonly Source[]): string {
  const lines = sources.flatMap((source) => {
    const gaps = gapsOf(source);
    const file = `${entryKinds.sources.folder}/${source.id}.yaml`;
    return gaps.length === 0 ? [] : [`  ${file}  ${gaps.join(', ')}`];
  });
  const all = counted(sources.length, 'source', 'sources');
  if (lines.length === 0) return `${all}: nothing is missing.`;
  return `${all}, ${String(lines.length)} with something missing:\n${lines.join('\n')}`;
}

function gapsOf({ url, readOn, where, archived }: Source): string[] {
  return [
    ...(readOn === undefined ? ['no day of reading (readOn)'] : []),
    ...(where === undefined ? ['no place in it (where)'] : []),
    ...(url === undefined ? ['no address (url)'] : []),
    ...(url !== undefined && archived === undefined ? ['no archived copy (archived)'] : []),
  ];
}
