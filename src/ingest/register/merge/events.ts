/** What changed in the register between two extracts, as events of a programme of their own. */

import { entryKinds } from '../../../domain/entries/kinds.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import { newEntryText } from '../../writing/entry-text.ts';
import type { Interval } from './centre.ts';

const PROGRAMME = 'register-changes';

type Found = Readonly<Record<'added' | 'changed' | 'gone', readonly string[]>>;

const WORDS = {
  added: 'new in the national register',
  changed: 'with a changed record in the national register',
  gone: 'no longer in the national register',
} as const;

/** Files by name; none if nothing changed. */
export function eventFiles(
  { programmes, site }: SiteContent,
  found: Found,
  { before, after, today }: Interval,
): Map<string, string> {
  const backing = { sources: [after.source], asAt: after.day, recorded: today };
  const files = new Map<string, string>();
  for (const [what, words] of Object.entries(WORDS)) {
    const centres = found[what as keyof Found];
    if (centres.length === 0) continue;
    const { one, many } = site.terms.centre;
    const event = {
      date: `${before.day}/${after.day}`,
      title: `${String(centres.length)} ${centres.length === 1 ? one : many} ${words}`,
      detail: `Between the extracts of ${dateWords(before.day)} and ${dateWords(after.day)}. The register says neither the day nor the reason.`,
      programme: PROGRAMME,
      status: 'happened',
      audience: site.audiences.map(({ id }) => id),
      centres,
      ...backing,
    };
    const text = newEntryText(event, entryKinds.events);
    files.set(`events/register-${after.day}-${what}.yaml`, text);
  }
  if (files.size > 0 && !programmes.some(({ id }) => id === PROGRAMME)) {
    const programme = {
      name: 'Changes in the national register',
      shortName: 'Register',
      page: false,
      summary: 'What differs between one extract of the national register and the next.',
      ...backing,
    };
    files.set(`programmes/${PROGRAMME}.yaml`, newEntryText(programme, entryKinds.programmes));
  }
  return files;
}
