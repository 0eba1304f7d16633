/** Which new entry is meant by the words after a command, and what stands in its way. */

import type { z } from 'zod';
import { fieldsWithin } from '../gate/how-written.ts';
import { nearMatch } from '../../domain/gate/near-match.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { ID } from '../files/folder-problems.ts';

const kinds = Object.keys(entryKinds) as Kind[];

/** The kind by its name in singular or plural, or its folder; undefined if it is none. */
export function kindMeant(word: string): Kind | undefined {
  return namesOfKinds().get(slugOf(word));
}

/** What to say of a word that is no kind. */
export function unknownKind(word: string): string {
  const slug = slugOf(word);
  const near = nearMatch(slug, kinds.map(singular)) ?? nearMatch(slug, namesOfKinds().keys());
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  const all = kinds.map(singular).join(', ');
  return `There is no kind of entry called "${word}".${meant || partWords(slug)} The kinds are ${all}.`;
}

/** A session, say, is a part of other entries. */
function partWords(slug: string): string {
  const owners = kinds.filter((kind) =>
    fieldsAtAnyDepth(entryKinds[kind].schema).some((name) =>
      [slug, `${slug}s`].includes(slugOf(name)),
    ),
  );
  if (owners.length === 0) return '';
  return ` It is a field of ${owners.map((kind) => entryKinds[kind].one).join(', ')}: edit the entry that has it.`;
}

/** Those of groups, not of the groups in lists. */
function fieldsAtAnyDepth(schema: z.core.$ZodType): string[] {
  return Object.entries(fieldsWithin(schema) ?? {}).flatMap(([name, field]) => [
    name,
    ...fieldsAtAnyDepth(field),
  ]);
}

/** Why a text is no id for a new entry; undefined if it is one. */
export function idFault(id: string): string | undefined {
  if (ID.test(id)) return undefined;
  const slug = slugOf(id);
  const instead = slug === '' ? '' : ` Use "${slug}".`;
  return `"${id}" is no id: it is made of a to z, 0 to 9 and single hyphens.${instead}`;
}

/** Names of the files that the entry may have: prose is Markdown, or MDX for its parts of ours. */
export function fileNames(kind: Kind, id: string): string[] {
  return entryKinds[kind].form === 'yaml' ? [`${id}.yaml`] : [`${id}.md`, `${id}.mdx`];
}

/** "family-hub". */
function singular(kind: Kind): string {
  return slugOf(entryKinds[kind].one.replace(/^an? /, ''));
}

function namesOfKinds(): Map<string, Kind> {
  return new Map(
    kinds.flatMap((kind) =>
      [kind, singular(kind), entryKinds[kind].folder].map((name) => [slugOf(name), kind] as const),
    ),
  );
}
