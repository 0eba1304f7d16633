/** The feed of corrections: what was changed on the site, the newest first. */

import { entryChanges } from '../../domain/entries/changes.ts';
import type { EntryChange } from '../../domain/entries/changes.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { entryName } from '../../wording/sources/entry-name.ts';
import { stableId } from '../data/stable-id.ts';
import type { FeedEntry } from './entries.ts';
import type { TimelineFeed } from './feed.ts';

/** Undefined if nothing has been corrected. */
export function correctionsFeed(content: SiteContent): TimelineFeed | undefined {
  const { site } = content;
  const changes = entryChanges(content);
  const [newest] = changes;
  if (!newest) return undefined;
  return {
    id: stableId(site, `feeds${links.corrections}`),
    title: `Corrections – ${site.shortName}`,
    description: `What was changed here, and why. ${site.independence}`,
    folder: links.corrections,
    page: links.corrections,
    author: site.publisher.name ?? site.name,
    licence: site.licence.name,
    updated: newest.change.day,
    entries: changes.map((change) => entryOf(content, change)),
  };
}

function entryOf(content: SiteContent, { kind, id, number, change }: EntryChange): FeedEntry {
  const { text, to } = entryName(content, kind, id);
  const day = dateWords(change.day);
  return {
    id: stableId(content.site, `changes/${kind}/${id}/${String(number)}`),
    date: change.day,
    dateWords: day,
    status: 'happened',
    title: text,
    when: day,
    to,
    text: [[`Was: ${change.was}`], [`Is now: ${change.is}`], [`Why: ${change.why}.`]],
    category: capital(change.why),
    recorded: change.day,
    updated: change.day,
  };
}
