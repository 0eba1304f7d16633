/** The files of the editing page: its configuration, and the page that loads the editor. */

import { stringify } from 'yaml';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import type { Repository } from '../../domain/entries/schemas/repository.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { cmsFields } from './fields.ts';

/** The file of the editor, beside the page. */
export const EDITOR_SCRIPT = 'sveltia-cms.js';

/** The configuration of Sveltia CMS for all kinds of entry. */
export function cmsConfig(site: Site, { host, name, branch }: Repository): object {
  return {
    backend: { name: host, repo: name, branch },
    media_folder: 'public',
    // Dates and numbers as text keep their quotes; the gate refuses a field without a value.
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    collections: (Object.keys(entryKinds) as Kind[]).flatMap((kind) => collectionsOf(kind, site)),
  };
}

function collectionsOf(kind: Kind, site: Site): object[] {
  const { folder, form } = entryKinds[kind];
  const fields = cmsFields(kind, site);
  const title = fields.find(({ widget, required }) => widget === 'string' && required === true);
  const common = {
    folder: `content/${folder}`,
    identifier_field: title?.name ?? 'recorded',
    media_folder: '',
    fields,
  };
  if (form === 'yaml')
    return [{ name: folder, label: folder, extension: 'yaml', format: 'yaml', ...common }];
  return ['md', 'mdx'].map((extension) => ({
    name: extension === 'md' ? folder : `${folder}-mdx`,
    label: `${folder} (${extension})`,
    extension,
    format: 'yaml-frontmatter',
    ...common,
  }));
}

/** What the browser may ask for on this page, and on no other. */
const SERVICES: Readonly<Record<Repository['host'], { api: string; pictures: string }>> = {
  github: {
    api: 'https://api.github.com https://www.githubstatus.com',
    pictures: 'https://avatars.githubusercontent.com',
  },
  gitlab: { api: 'https://gitlab.com', pictures: 'https://gitlab.com https://secure.gravatar.com' },
};

/** Texts by name: the page and its configuration. */
export function cmsFiles(site: Site, repository: Repository): Map<string, string> {
  const { api, pictures } = SERVICES[repository.host];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${pictures}`,
    // The editor's own letters and icons, which its package does not bring along.
    "font-src 'self' data: https://cdn.jsdelivr.net/fontsource/",
    `connect-src 'self' blob: data: ${api}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return new Map([
    [
      'config.yml',
      stringify(cmsConfig(site, repository), { lineWidth: 100, aliasDuplicateObjects: false }),
    ],
    [
      'index.html',
      `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <title>Edit the content</title>
    <link href="config.yml" type="text/yaml" rel="cms-config-url" />
  </head>
  <body>
    <script src="${EDITOR_SCRIPT}"></script>
  </body>
</html>
`,
    ],
  ]);
}
