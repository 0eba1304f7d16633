/** Paragraphs with links, as HTML for feeds and as plain text for calendars. */

import { escapeUTF8 } from 'entities';
import { wholeUrl } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';

export type Paragraph = readonly (string | Link)[];

export function asHtml(paragraphs: readonly Paragraph[], siteUrl: URL): string {
  return paragraphs.map((parts) => `<p>${written(parts, htmlPart, siteUrl)}</p>`).join('');
}

/** Each link is followed by its address in brackets. */
export function asText(paragraphs: readonly Paragraph[], siteUrl: URL): string {
  return paragraphs.map((parts) => written(parts, textPart, siteUrl)).join('\n');
}

type Part = (text: string, href: string | undefined) => string;

function written(parts: Paragraph, write: Part, siteUrl: URL): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? write(part, undefined)
        : write(part.text, wholeUrl(part.to, siteUrl)),
    )
    .join('');
}

function htmlPart(text: string, href: string | undefined): string {
  const words = escapeUTF8(text);
  return href === undefined ? words : `<a href="${escapeUTF8(href)}">${words}</a>`;
}

function textPart(text: string, href: string | undefined): string {
  return href === undefined ? text : `${text} (${href})`;
}
