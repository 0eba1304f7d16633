/** The record of a build's own checks, in plain words. */

import type { BuildEvidence } from '../../domain/checks/evidence.ts';
import { LARGEST, slot } from '../../domain/checks/slots.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import { checksLinks, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { editionWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { auditViews } from './audits.ts';
import type { AuditView } from './audits.ts';

interface Row {
  readonly term: string;
  readonly text: string;
}

export interface ChecksPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly edition: string;
  readonly facts: readonly Row[];
  readonly pages: readonly Row[];
  readonly largest: readonly { readonly address: string; readonly size: string }[];
  readonly carbon: string;
  readonly audits: readonly AuditView[];
  readonly made: readonly Row[];
  readonly files: readonly (Link & { readonly about: string })[];
}

/** Where a number that only a finished build knows is to come, it has a slot. */
export function checksPage(content: SiteContent, evidence: BuildEvidence): ChecksPage {
  const title = 'How this site was checked';
  const isBelowAbout = hasPage(content, links.about);
  return {
    head: {
      title,
      description:
        'The record of the checks of this site: facts, links, sizes of pages, accessibility, and what it was made with.',
      path: checksLinks.page,
      crumbs: [HOME, ...(isBelowAbout ? [{ text: 'About this site', to: links.about }] : [])],
      search: 'repeats others',
    },
    title,
    lead: 'The program that makes this site checks it first. If a check fails, nothing is published. This is the record of the version you are reading.',
    edition: editionWords(content.site),
    facts: factRows(evidence),
    pages: pageRows(),
    largest: Array.from({ length: LARGEST }, (_, place) => ({
      address: slot(`largest-${String(place + 1)}`),
      size: slot(`largest-${String(place + 1)}-size`),
    })),
    carbon: `By a model's estimate, a first visit to the median page causes about ${slot('median-grams')} g of carbon dioxide. The model is Sustainable Web Design 4, as CO2.js calculates it. It knows only the bytes, and takes the average of the world's electricity. It does not know how this site's host or your device is powered.`,
    audits: auditViews(evidence),
    made: madeRows(evidence),
    files: FILES,
  };
}

function factRows({ entries, facts, sources, rules }: BuildEvidence): Row[] {
  return [
    { term: 'Entries', text: `${groupedDigits(entries)}, each of them a file` },
    { term: 'Facts', text: `${groupedDigits(facts)} fields that state something` },
    { term: 'Sources', text: groupedDigits(sources) },
    {
      term: 'Rules between entries',
      text: `${groupedDigits(rules)}. For example, sums add up and every fact has a date. None is broken.`,
    },
  ];
}

function pageRows(): Row[] {
  return [
    { term: 'Pages', text: slot('pages') },
    {
      term: 'Links within the site',
      text: `${slot('links')} followed, ${slot('fragments')} of them to a part of a page. None is broken, and every page can be reached from the home page.`,
    },
    {
      term: 'On every page',
      text: 'Its title, heading and security policy. It loads nothing from other sites. Each telephone number and e-mail address on it is one that may be shown.',
    },
    {
      term: 'Size of a first visit',
      text: `${slot('median')} for the median page: the page, its styles and images after quick Brotli compression, and the typeface, which is loaded once.`,
    },
  ];
}

function madeRows({ makers, shipped }: BuildEvidence): Row[] {
  return [
    { term: 'Made with', text: makers.map(({ name, version }) => `${name} ${version}`).join(', ') },
    {
      term: 'Sent to your browser',
      text: shipped
        .map(({ name, version, license }) => `${name} ${version} (${license})`)
        .join(', '),
    },
  ];
}

const FILES: ChecksPage['files'] = [
  {
    text: 'build.json',
    to: checksLinks.record,
    about:
      'the commit, content and code that this version was made from, and the SHA-256 of each file. With a copy of the program, “npm run verify” makes it again and compares every byte.',
  },
  {
    text: 'earl.jsonld',
    to: checksLinks.earl,
    about: 'the results of the accessibility checks for programs, in EARL as JSON-LD.',
  },
];
