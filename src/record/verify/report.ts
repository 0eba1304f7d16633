/** The outcome of a comparison in words. */

import type { BuildOrigin } from '../../domain/checks/build-record.ts';
import type { Comparison } from './compare.ts';

/** How many files are named before the others are only counted. */
const NAMED = 20;

/** What the comparison found, and what explains it. */
export function verifyReport(
  name: string,
  { differences, compared, kept, unserved }: Comparison,
  published: BuildOrigin,
  built: BuildOrigin,
): string {
  const notes = [
    ...(kept > 0
      ? [
          `${files(kept)} of earlier versions of the data, which no build makes again, are as the site's own record says.`,
        ]
      : []),
    ...(unserved.length > 0
      ? [`Not compared, because hosts do not serve it: ${unserved.join(', ')}.`]
      : []),
  ];
  if (differences.length === 0)
    return [
      `${files(compared)} at ${name} are byte for byte what is built here${published.commit === null ? '' : ` (commit ${published.commit})`}.`,
      ...notes,
      '',
    ].join('\n');
  const more = differences.length - NAMED;
  return [
    ...differences
      .slice(0, NAMED)
      .map(({ file, kind, message }) => `${kind.padEnd(9)}  ${file} ${message}`),
    ...(more > 0 ? [`and ${String(more)} more`] : []),
    '',
    ...originNotes(published, built),
    `${String(differences.length)} difference${differences.length === 1 ? '' : 's'} in ${files(compared + kept)} at ${name}.`,
  ].join('\n');
}

/** In what the two builds differ before any page was made. */
export function originNotes(published: BuildOrigin, built: BuildOrigin): string[] {
  const { commit, clean, versions } = published;
  const notes: string[] = [];
  if (commit !== null && commit !== built.commit)
    notes.push(
      `It was built from commit ${commit}, this folder is at ${built.commit ?? 'no known commit'}. To compare with that one: git checkout ${commit} && npm ci`,
    );
  if (clean === false)
    notes.push('It was built with changes that are in no commit, so no commit gives all of it.');
  if (published.content !== built.content)
    notes.push('It was built from other content than is here.');
  if (published.code !== built.code) notes.push('It was built by other code than is here.');
  for (const name of ['node', 'astro', 'pagefind'] as const)
    if (versions[name] !== built.versions[name])
      notes.push(`It was built with ${name} ${versions[name]}, here is ${built.versions[name]}.`);
  return notes;
}

function files(count: number): string {
  return `${count.toLocaleString('en-GB')} file${count === 1 ? '' : 's'}`;
}
