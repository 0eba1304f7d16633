/**
 * Links in prose. It writes the addresses of this site from their first slash, pages print them below
 * the site's path; and e-mail addresses are not links.
 */

import type { AstroIntegration } from 'astro';
import type { MdastPluginDefinition } from 'satteri';
import { plainEmails } from './plain-emails.ts';

interface SatteriOptions {
  readonly mdastPlugins: MdastPluginDefinition[];
}

/**
 * Adds the path of the site to each link in Markdown and MDX: "/help/" → "/centres/help/"; takes
 * the link from each e-mail address.
 * @param base  the path of the site, with a slash at both ends
 */
export function proseLinks(base: string): AstroIntegration {
  return {
    name: 'prose-links',
    hooks: {
      'astro:config:setup': ({ config }) => {
        // Astro's own processor; its options are made to be added to.
        const { mdastPlugins } = config.markdown.processor.options as SatteriOptions;
        mdastPlugins.push(plainEmails, linksBelow(base));
      },
    },
  };
}

function linksBelow(base: string): MdastPluginDefinition {
  const below = (url: string): string => url.replace(/^\//, base);
  return {
    name: 'links-below',
    link(node, context) {
      context.setProperty(node, 'url', below(node.url));
    },
    definition(node, context) {
      context.setProperty(node, 'url', below(node.url));
    },
  };
}
