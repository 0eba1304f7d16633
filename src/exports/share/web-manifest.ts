/** The web app manifest: how the site appears when a reader puts it on a phone's home screen. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import { links, siteAddress } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';

export interface ManifestColours {
  readonly theme: string;
  readonly background: string;
}

export function webManifest(content: SiteContent, { theme, background }: ManifestColours): object {
  const { name, shortName, description, terms } = content.site;
  const shortcuts = [
    { name: 'Find help', url: links.find },
    { name: `All ${terms.base.many}`, url: links.bases() },
    { name: PAGE_NAMES.help, url: links.help },
  ];
  return {
    id: links.home,
    name: capital(name),
    short_name: shortName,
    description,
    lang: 'en-GB',
    dir: 'ltr',
    start_url: links.home,
    scope: links.home,
    // With a button to go back, which an installed page has no other way to offer.
    display: 'minimal-ui',
    theme_color: theme,
    background_color: background,
    icons: [
      { src: siteAddress('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: siteAddress('/icons/192.png'), sizes: '192x192', type: 'image/png' },
      { src: siteAddress('/icons/512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: siteAddress('/icons/maskable.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
    shortcuts: shortcuts.filter(({ url }) => hasPage(content, url)),
  };
}
