/** Gathers what is known of a build's checks before a page is made. */

import type { BuildEvidence } from '../domain/checks/evidence.ts';
import { entryKinds } from '../domain/entries/kinds.ts';
import type { Kind } from '../domain/entries/kinds.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { rules, siteRules } from '../domain/gate/rules/index.ts';
import { readAudit } from './audit-record.ts';
import { buildInputs, installedPackage } from './build-inputs.ts';
import { publishedEntries } from './published-entries.ts';
import { contentFolder } from './reading-settings.ts';

/** Packages of which the site sends parts to a browser: styles, the typeface, and code of its scripts. */
export const SHIPPED = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  'govuk-frontend',
  'pagefind',
  'postcode',
] as const;

/** The content must have passed the gate. */
export function buildEvidence(content: SiteContent): BuildEvidence {
  const projectFolder = process.cwd();
  const { name: site, asOf } = content.site;
  const kinds = Object.keys(entryKinds) as Kind[];
  const marks = Object.values(publishedEntries(content));
  return {
    entries: kinds.reduce((sum, kind) => sum + content[kind].length, 0),
    facts: marks.reduce((sum, { facts }) => sum + Object.keys(facts).length, 0),
    sources: content.sources.length,
    rules: rules.length + siteRules.length,
    now: { site, asOf, ...buildInputs(projectFolder, contentFolder()) },
    audits: readAudit(projectFolder),
    makers: [
      { name: 'this program', version: installedPackage(projectFolder).version },
      { name: 'Node.js', version: process.versions.node },
      ...['astro', 'pagefind'].map((name) => installedPackage(projectFolder, name)),
    ],
    shipped: SHIPPED.map((name) => installedPackage(projectFolder, name)),
  };
}
