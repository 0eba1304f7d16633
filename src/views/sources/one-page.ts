/** The page of one source: what it is, its address, and the facts that use it. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { yearOf } from '../../domain/dates/partial-date.ts';
import type { SearchTags } from '../../domain/search/entry.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import type { Source } from '../../domain/entries/entry.ts';
import { distinctTitles } from '../../wording/frame/distinct-titles.ts';
import { bothEnds, firstWords } from '../../wording/frame/document-title.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { capital, publishedWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { partsOf } from './parts.ts';
import type { UsesOfPart } from './parts.ts';
import { sourceKindWords } from '../../wording/sources/kinds.ts';

export interface SourcePage {
  readonly head: PageHead;
  readonly title: string;
  /** "BBC News, 17 September 2018." */
  readonly lead: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  /** Its own address, as recorded. */
  readonly url: string | undefined;
  /** The address of a copy in a web archive. */
  readonly archived: string | undefined;
  /** "Not archived: the page was gone." */
  readonly notArchived: string | undefined;
  readonly uses: readonly UsesOfPart[];
  /** To each page of them, if they are too many for this one. */
  readonly parts: readonly Link[];
}

/** A further page of a source. */
export interface SourcePart extends Pick<SourcePage, 'head' | 'title' | 'lead' | 'uses'> {
  /** The end of its address: "2". */
  readonly part: string;
}

const READ_WORDS: Readonly<Record<Source['read'], string>> = {
  whole: 'All of it',
  part: 'Part of it: an excerpt or summary',
};

export function sourcePage(content: SiteContent, source: Source): SourcePage {
  const published = publishedWords(source);
  const from = `${source.publisher}, ${published}`;
  const parts = partsOf(content, source);
  const first = parts[0] ?? { uses: [] };
  return {
    head: {
      title: titleOf(content, source),
      shortTitle: shortTitles(content).get(source.id),
      description: `${source.title}: ${from}, and the facts on this site that use it.`,
      path: links.source(source.id),
      crumbs: [HOME, { text: 'Sources', to: links.sources }],
      search: { kind: 'source', ...publishedTags(source) },
    },
    title: source.title,
    lead: `${from}.`,
    rows: [
      { name: 'Publisher', value: source.publisher },
      { name: 'Published', value: published === 'undated' ? 'Undated' : published },
      { name: 'Kind', value: sourceKindWords(source.kind, content.site).one },
      { name: 'How much we read', value: READ_WORDS[source.read] },
      { name: 'Read', value: readWords(source) },
      ...optionalRow('Place in the source', source.where),
      ...optionalRow('Note', source.note),
    ],
    url: source.url,
    archived: source.archived,
    notArchived: source.notArchived && `Not archived: ${source.notArchived}`,
    uses: first.uses,
    parts: parts.length > 1 ? parts.map(({ link }) => link) : [],
  };
}

/** The further pages of a source that so many facts use that one page would be too long. */
export function sourceParts(content: SiteContent, source: Source): SourcePart[] {
  return partsOf(content, source)
    .slice(1)
    .map(({ number, link, uses }) => ({
      part: String(number),
      head: {
        title: `${titleOf(content, source)}: ${link.text}`,
        shortTitle: `${link.text} of ${source.id}`,
        description: `${link.text} on this site that use ${source.title}.`,
        path: link.to,
        crumbs: [
          HOME,
          { text: 'Sources', to: links.sources },
          { text: source.title, to: links.source(source.id) },
        ],
        search: 'repeats others',
      },
      title: link.text,
      lead: `They use ${source.title}.`,
      uses,
    }));
}

/** "By 22 November 2026" */
function readWords({ readOn }: Source): string {
  return readOn === undefined ? 'Day not recorded' : capital(dateWords(readOn));
}

function optionalRow(name: string, value: string | undefined): SourcePage['rows'] {
  return value === undefined ? [] : [{ name, value }];
}

/** Unique on the site: if two sources share a title, publisher and date are added, then the id. */
function titleOf({ sources }: SiteContent, source: Source): string {
  const alike = (detail: (each: Source) => string): boolean =>
    sources.some((each) => each.id !== source.id && detail(each) === detail(source));
  const byDay = (each: Source): string =>
    `${each.title} (${each.publisher}, ${publishedWords(each)})`;
  if (!alike(({ title }) => title)) return `Source: ${source.title}`;
  if (!alike(byDay)) return `Source: ${byDay(source)}`;
  return `Source: ${byDay(source)}, ${source.id}`;
}

const shortTitles = memoByContent((content: SiteContent) =>
  distinctTitles(
    content.site,
    content.sources.map((source) => [source.id, titleOf(content, source)]),
    [firstWords, bothEnds],
  ),
);

function publishedTags(source: Source): Pick<SearchTags, 'year' | 'date'> {
  const date = publishedOn(source);
  return date === undefined ? {} : { year: String(yearOf(date)), date: dateWords(date) };
}
