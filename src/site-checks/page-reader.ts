/** Reads everything that the checks need from a page in one pass over its HTML. */

import { Parser } from 'htmlparser2';
import { emailsIn, phoneNumbersIn } from './contacts-in-text.ts';
import { resourcesOf } from './page-resources.ts';
import type { Resource } from './page-resources.ts';

/** A script or style in the page itself. */
export interface InlinePart {
  readonly element: 'script' | 'style';
  readonly text: string;
}

export interface Page {
  /** "/help/" for "/help/index.html"; any other page has its file name: "/404.html". */
  readonly address: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  /** Where the page leads its readers by itself; undefined if they stay. */
  readonly leadsTo: string | undefined;
  /** Whether search engines are asked to leave the page out. */
  readonly hidden: boolean;
  readonly policy: string | undefined;
  readonly ids: ReadonlySet<string>;
  /** Targets of its links as written, and of the feeds in its head. */
  readonly links: readonly string[];
  readonly resources: readonly Resource[];
  /** Parts that the browser would run or apply; data scripts (JSON-LD) are left out. */
  readonly inline: readonly InlinePart[];
  /** Names of attributes that the browser would run or apply: `onclick`, `style`. */
  readonly inlineAttributes: readonly string[];
  /** Telephone numbers in its words for people or programs (text, labels, descriptions, data), as written, each once. */
  readonly phones: readonly string[];
  /** E-mail addresses in the same words, in lower case, each once. */
  readonly emails: readonly string[];
}

/** Inline elements, which do not separate words: "<b>0300</b> 123" is one number. */
export const WITHIN_A_LINE =
  /^(a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
const SPOKEN_ATTRIBUTES = ['alt', 'aria-label', 'aria-description', 'title', 'placeholder'];
const DATA_SCRIPT = /^application\/(ld\+)?json$/i;

type Attributes = Readonly<Record<string, string>>;
/** A page while it is being read: its lists can grow. */
type Draft = {
  -readonly [Field in keyof Page]: Page[Field] extends readonly (infer Item)[]
    ? Item extends InlinePart
      ? { element: InlinePart['element']; text: string }[]
      : Item[]
    : Page[Field] extends ReadonlySet<string>
      ? Set<string>
      : Page[Field];
};

/** The texts of the page may keep its whole HTML in memory. */
export function readPage(address: string, html: string): Page {
  const page = blankPage(address);
  const open: string[] = [];
  const words: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'h1') page.headings.push('');
      if (isCode(name, attributes)) page.inline.push({ element: name, text: '' });
      open.push(isCode(name, attributes) ? `${name} that acts` : name);
      words.push(...breakAround(name), ...spokenWords(attributes));
      noteElement(page, name, attributes);
    },
    ontext(text) {
      const code = open.at(-1)?.endsWith(' that acts') === true ? page.inline.at(-1) : undefined;
      if (code) code.text += text;
      else words.push(text);
      if (open.at(-1) === 'title' && !open.includes('svg')) page.title += text;
      if (open.includes('h1')) page.headings.push((page.headings.pop() ?? '') + text);
    },
    onclosetag(name) {
      open.pop();
      words.push(...breakAround(name));
    },
  });
  parser.end(html);
  const inline = page.inline.filter(({ text }) => text !== '');
  const text = words.join('');
  const phones = [...new Set(phoneNumbersIn(text))];
  const emails = [...new Set(emailsIn(text))];
  return { ...page, inline, phones, emails };
}

function blankPage(address: string): Draft {
  return {
    address,
    title: '',
    headings: [],
    description: undefined,
    canonical: undefined,
    leadsTo: undefined,
    hidden: false,
    policy: undefined,
    ids: new Set(),
    links: [],
    resources: [],
    inline: [],
    inlineAttributes: [],
    phones: [],
    emails: [],
  };
}

function noteElement(page: Draft, name: string, attributes: Attributes): void {
  const { id, href, content, rel } = attributes;
  if (id !== undefined) page.ids.add(id);
  if ((name === 'a' || name === 'area') && href !== undefined) page.links.push(href);
  if (name === 'link' && rel === 'canonical') page.canonical = href;
  if (name === 'link' && rel === 'alternate' && href !== undefined) page.links.push(href);
  if (name === 'meta' && attributes['name'] === 'description') page.description = content;
  if (name === 'meta' && attributes['name'] === 'robots') page.hidden = content === 'noindex';
  if (name === 'meta' && attributes['http-equiv'] === 'refresh')
    page.leadsTo = (content ?? '').replace(/^\d+; url=/, '');
  if (name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''))
    page.policy = content;
  page.resources.push(...resourcesOf(name, attributes));
  page.inlineAttributes.push(
    ...Object.keys(attributes).filter((attribute) => /^(on[a-z]+|style)$/.test(attribute)),
  );
}

function isCode(name: string, attributes: Attributes): name is 'script' | 'style' {
  return name === 'style' || (name === 'script' && !DATA_SCRIPT.test(attributes['type'] ?? ''));
}

function breakAround(name: string): string[] {
  return WITHIN_A_LINE.test(name) ? [] : ['\n'];
}

function spokenWords(attributes: Attributes): string[] {
  const spoken = SPOKEN_ATTRIBUTES.map((name) => attributes[name]);
  return [...spoken, attributes['content']].flatMap((text) =>
    text === undefined ? [] : ['\n', text, '\n'],
  );
}
