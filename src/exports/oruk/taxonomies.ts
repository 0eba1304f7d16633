/** The two taxonomies of this site: districts, for places, and kinds of place, for services. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { ExportContext } from '../data/table.ts';
import type { PlaceKind } from './offer-place.ts';
import type { Attribute, Taxonomy, TaxonomyTerm } from './entities.ts';
import { stableId } from '../data/stable-id.ts';

export function taxonomiesOf(content: SiteContent): Taxonomy[] {
  return [districts(content), placeKinds(content)];
}

export function taxonomyTerms(context: ExportContext): TaxonomyTerm[] {
  const { districts: all } = context.content.site;
  return [
    ...all.map(({ id }) => districtTerm(context, id)),
    ...(['base', 'familyHub', 'library'] as const).map((kind) => kindTerm(context, kind)),
    ...(context.content.venues.length > 0 ? [kindTerm(context, 'venue')] : []),
  ];
}

export function attribute(
  { content: { site } }: ExportContext,
  linkType: Attribute['link_type'],
  linkId: string,
  term: TaxonomyTerm,
): Attribute {
  return {
    id: stableId(site, `attribute/${linkId}/${term.id}`),
    link_id: linkId,
    link_type: linkType,
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  };
}

/** @param id  a district of the site */
export function districtTerm({ content, siteUrl }: ExportContext, id: string): TaxonomyTerm {
  const { site } = content;
  const name = site.districts.find((district) => district.id === id)?.name ?? id;
  return {
    id: stableId(site, `taxonomy_term/district/${id}`),
    name,
    description: `In the ${site.terms.district.one} ${name}.`,
    taxonomy: districts(content).name,
    taxonomy_id: districts(content).id,
    term_uri: new URL(links.district(id), siteUrl).href,
  };
}

/** The site has no word of its own for halls and the like. */
const VENUE = { one: 'venue', many: 'venues' };

export function kindTerm({ content }: ExportContext, kind: PlaceKind): TaxonomyTerm {
  const terms = { ...content.site.terms, venue: VENUE };
  return {
    id: stableId(content.site, `taxonomy_term/place/${kind}`),
    name: capital(terms[kind].one),
    description: `Offered at ${terms[kind].many}.`,
    taxonomy: placeKinds(content).name,
    taxonomy_id: placeKinds(content).id,
  };
}

function districts({ site }: SiteContent): Taxonomy {
  return {
    id: stableId(site, 'taxonomy/districts'),
    name: capital(site.terms.district.many),
    description: `The ${site.terms.district.many} of ${site.area}; each term's address lists what is nearby.`,
  };
}

function placeKinds({ site }: SiteContent): Taxonomy {
  return {
    id: stableId(site, 'taxonomy/places'),
    name: 'Kinds of place',
    description: 'The kind of place at which a service is offered.',
  };
}
