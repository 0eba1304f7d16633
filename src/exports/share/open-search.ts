/** An OpenSearch description, with which a browser can search this site from its address bar. */

import { escapeUTF8 } from 'entities';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { bothEnds } from '../../wording/frame/document-title.ts';
import { links, siteAddress } from '../../wording/frame/links.ts';

/** The standard allows no more. */
const SHORT_NAME = 16;
const LONG_NAME = 48;

/** @param siteUrl  where the site is served */
export function openSearch({ site }: Pick<SiteContent, 'site'>, siteUrl: URL): string {
  const whole = (path: string): string => new URL(path, siteUrl).href;
  const element = (name: string, text: string): string =>
    `  <${name}>${escapeUTF8(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', bothEnds(site.shortName, SHORT_NAME)),
    element('LongName', bothEnds(site.shortName, LONG_NAME)),
    element('Description', `Search ${site.name}.`),
    element('Language', 'en-GB'),
    element('InputEncoding', 'UTF-8'),
    `  <Image width="16" height="16" type="image/x-icon">${whole(siteAddress('/favicon.ico'))}</Image>`,
    `  <Url type="text/html" template="${whole(links.search)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${whole(siteAddress('/opensearch.xml'))}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
