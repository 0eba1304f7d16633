/** About the figures: how they are made and kept, under the headings of the Code of Practice for Statistics. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { counted, editionWords } from '../../wording/frame/phrases.ts';
import { challengesOf } from '../../wording/figures/standing.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { counting } from './counting.ts';
import type { Counting } from './counting.ts';

export interface AboutFiguresPage {
  readonly head: PageHead;
  readonly title: string;
  readonly edition: string;
  readonly sections: readonly AboutSection[];
  readonly counting: Counting | undefined;
  readonly contact: Contact;
  readonly sources: readonly SourceLine[];
}

interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly points: readonly {
    readonly name: string;
    readonly text: string;
    readonly link?: Link;
  }[];
}

interface Contact {
  readonly text: string;
  readonly link: Link | undefined;
}

export function aboutFiguresPage(content: SiteContent): AboutFiguresPage {
  const { site } = content;
  const marks = sourceMarks(content);
  const ways = counting(content, marks);
  return {
    head: {
      title: 'About the figures',
      description: `How the figures on ${site.area}'s ${site.terms.centre.many} are made, corrected and to be compared.`,
      path: links.aboutFigures,
      crumbs: [HOME, { text: PAGE_NAMES.managementInformation, to: links.managementInformation }],
      search: { kind: 'page' },
    },
    title: 'About the figures',
    edition: editionWords(site),
    sections: [trustworthiness(content), quality(content), value()],
    counting: ways,
    contact: contactOf(content),
    sources: marks.list(),
  };
}

function trustworthiness({ site }: SiteContent): AboutSection {
  return {
    id: 'trustworthiness',
    title: 'Trustworthiness',
    points: [
      {
        name: 'Who makes them',
        text: `These are not official statistics. ${site.independence}`,
      },
      {
        name: 'Corrections',
        text: 'A wrong figure is corrected as soon as we know. What it was, what it is now and why stays on its page and in one list.',
        link: { text: 'All corrections', to: links.corrections },
      },
      {
        name: 'Revisions',
        text: 'A figure for a later day stands beside the earlier one. Only a later source on the same measure of the same day replaces it.',
      },
    ],
  };
}

function quality(content: SiteContent): AboutSection {
  const { figures, sums } = content;
  const worked = figures.filter(({ standing }) => standing === 'worked out by us').length;
  const disputed = figures.filter((each) =>
    challengesOf(content, each).includes('disputed'),
  ).length;
  const figure = { one: 'figure', many: 'figures' };
  return {
    id: 'quality',
    title: 'Quality',
    points: [
      {
        name: 'Method',
        text: `Each figure is taken from a named source with its date. Of ${counted(figures.length, figure)}, ${String(worked)} are worked out by us, and their pages say how. Plans and claims are named as such.`,
      },
      ...(sums.length > 0
        ? [
            {
              name: 'Checks',
              text: `${counted(sums.length, { one: 'sum', many: 'sums' })} of figures are checked each time the site is made.`,
            },
          ]
        : []),
      {
        name: 'Comparability',
        text: 'Compare figures of one definition only. The page of each names figures that are rounded, a part, of another day or counted in another way.',
      },
      {
        name: 'Limits',
        text: `Some sources could be read only in part. ${disputed === 0 ? 'No figure is disputed' : `${counted(disputed, figure)} ${disputed === 1 ? 'is' : 'are'} disputed: sources give rival numbers, and we print both`}.`,
        link: { text: 'The sources, and how much of each we read', to: links.sources },
      },
    ],
  };
}

function value(): AboutSection {
  return {
    id: 'value',
    title: 'Value',
    points: [
      {
        name: 'Use',
        text: 'Each figure has a page of its own, with a citation to copy. All of them can be downloaded.',
        link: { text: 'The data', to: links.data },
      },
      {
        name: 'Next edition',
        text: 'No date is set. A new edition is made when a source gives a new fact; each page shows the date of its edition.',
      },
    ],
  };
}

function contactOf({ site: { publisher } }: SiteContent): Contact {
  const { contact, issues } = publisher;
  if (contact !== undefined)
    return { text: 'Ask the publisher:', link: { text: contact, to: `mailto:${contact}` } };
  if (issues !== undefined)
    return { text: 'Ask in the repository:', link: { text: 'its issues', to: issues } };
  return { text: 'No contact is set for this copy of the site.', link: undefined };
}
