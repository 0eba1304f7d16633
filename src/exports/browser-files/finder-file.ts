/** The finder's index of a content: what the browser needs to answer without asking anybody. */

import { helpPlace } from '../../domain/entries/base.ts';
import { centreStatus } from '../../domain/network/status.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import type { Centre, FamilyHub, Library } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { Point } from '../../domain/places/distance.ts';
import { servesOf } from '../../domain/finder/serving.ts';
import type { FinderIndex, FinderThing, Offer } from '../../domain/finder/index.ts';
import { shortOf, slugsOf } from '../../domain/entries/term.ts';
import { commonInNames, nameForm, plainWords } from '../../domain/places/name-form.ts';
import { packPostcodes } from '../../domain/places/postcode-pack.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { centreOutcome } from '../../wording/network/centre-outcome.ts';
import { ledTo } from '../../wording/network/led-to.ts';
import { offerAtBases, offerAtLibraries } from '../../wording/places/offers.ts';
import type { OfferHere } from '../../wording/places/offers.ts';
import { reachOf } from '../../wording/questions/reach.ts';
import { datingWords } from '../../wording/frame/phrases.ts';
import type { VisitKind } from '../../domain/whats-on/visit-place.ts';
import { visitLinesOf } from '../../wording/whats-on/visit-lines.ts';
import { sendable } from './finder-wire.ts';
import { knownNeeds } from './needs-file.ts';
import { sendableNeeds } from './needs-wire.ts';
import { sendablePlaces } from './places-wire.ts';
import { listedPostcodes } from './units-file.ts';

/** The file that a postcode is answered from. */
export function finderFile(content: SiteContent): string {
  return JSON.stringify(sendable(finderIndex(content)));
}

/** The file of places and needs, which a postcode does not wait for. */
export function placesFile(content: SiteContent): string {
  return JSON.stringify({
    needs: sendableNeeds(knownNeeds(content)),
    places: sendablePlaces(finderIndex(content)),
  });
}

/** The finder's index of a content, made once for both files. */
type DistrictOf = (id: string) => number;

export const finderIndex = memoByContent(makeIndex);

function makeIndex(content: SiteContent): FinderIndex {
  const { site } = content;
  const { base, centre, familyHub, library, council, district } = site.terms;
  const rank = new Map(site.districts.map(({ id }, index) => [id, index]));
  const districtOf: DistrictOf = (id) => rank.get(id) ?? -1;
  return {
    area: site.area,
    terms: { base, centre, familyHub, library, council, district },
    common: site.commonWords.names.join('|'),
    called: calledWords(content),
    box: site.map.box,
    reach: reachOf(content),
    offers: {
      base: offerSent(content, offerAtBases(content)),
      library: offerSent(content, offerAtLibraries(content)),
    },
    districts: site.districts.map(({ id, name }) => ({ id, name })),
    neighbours: site.neighbours ?? [],
    things: [
      ...content.centres.map((centre) => centreThing(content, centre, districtOf)),
      ...content.libraries.map((library) => ({
        ...placeThing(content, 'library', library, districtOf),
        caution: library.caution,
      })),
      ...content.familyHubs.map((hub) => placeThing(content, 'family hub', hub, districtOf)),
    ],
    places: content.places.map((place) => ({
      id: place.id,
      name: place.name,
      names: place.otherNames.length > 0 ? place.otherNames : undefined,
      saidAs: place.saidAs.length > 0 ? place.saidAs : undefined,
      qualifier: place.qualifier,
      district: districtOf(place.district),
      point: rounded(place.point, 3),
      generic: place.generic ? true : undefined,
    })),
    elsewhere: content.placesElsewhere.map(({ name, area, point, near }) => ({
      name,
      area,
      point: near ? rounded(point, 3) : undefined,
    })),
    postcodes: packPostcodes(content.postcodes, districtOf),
    listed: listedPostcodes(content),
  };
}

function centreThing(content: SiteContent, centre: Centre, districtOf: DistrictOf): FinderThing {
  const { id, town } = centre;
  const point = sentPoint(content, centre);
  const place = helpPlace(centre);
  const kind = place ? 'base' : 'centre';
  const name = place?.help.name ?? centre.shortName;
  return {
    id: `${kind} ${id}`,
    kind,
    name,
    names: otherNames(content, name, [centre.shortName, centre.name, ...(centre.otherNames ?? [])]),
    town,
    district: districtOf(centre.district),
    point,
    ...(place ? baseFields(content, place) : {}),
    ...(centreStatus(centre) === 'closed' ? closedFields(content, centre) : {}),
  };
}

function closedFields(content: SiteContent, centre: Centre): Partial<FinderThing> {
  const became = centreOutcome(content, centre);
  const { places, because } = ledTo(content, centre);
  if (places.length === 0) return { became };
  return {
    became,
    instead: {
      to: places.map(({ id }) => `base ${id}`),
      because: because.map(({ text }) => text).join(' '),
    },
  };
}

/** "childrens centre|centre|base|hub" */
function calledWords({ site, synonyms }: SiteContent): string {
  const { centre, base, familyHub } = site.terms;
  const said = synonyms.filter(({ means }) => means === centre.one).flatMap(({ words }) => words);
  const names = [centre.one, shortOf(centre).one, base.one, slugsOf(familyHub).one, ...said];
  return [...new Set(names.map(plainWords))].join('|');
}

/** Those that are found by other words than the name itself and than each other. */
function otherNames(
  { site }: SiteContent,
  name: string,
  others: readonly string[],
): string[] | undefined {
  const common = commonInNames(site.commonWords.names.join('|'));
  const known = new Set([nameForm(name, common).plain]);
  const telling = others.filter((other) => {
    const { plain } = nameForm(other, common);
    return !known.has(plain) && known.add(plain);
  });
  return telling.length > 0 ? telling : undefined;
}

/** To a metre where single postcodes are measured from: else the wrong one of two as near may be first. */
function sentPoint({ postcodes }: SiteContent, { point }: { point?: Point | undefined }) {
  return point && rounded(point, postcodes.units ? 5 : 4);
}

/** A thousandth of a degree is about 100 metres, a tenth of that about 10. */
function rounded({ lat, lon }: Point, decimals: 3 | 4 | 5): Point {
  return { lat: Number(lat.toFixed(decimals)), lon: Number(lon.toFixed(decimals)) };
}

function baseFields(content: SiteContent, base: HelpPlace): Partial<FinderThing> {
  const { address, postcode } = base;
  const { inDoubt, cautions, catchment, buildingClosed } = base.help;
  const serves = servesOf(content.site, catchment);
  const lines = linesOf(content, 'base', base.id);
  return {
    ...{ address, postcode, inDoubt, cautions, serves, lines },
    shut: buildingClosed === undefined ? undefined : true,
    dated: datedWords(content, base.help),
  };
}

/** Undefined where nothing is recorded, so that the file has nothing of it. */
function linesOf(content: SiteContent, kind: VisitKind, id: string): FinderThing['lines'] {
  const lines = visitLinesOf(content, kind, id);
  return lines.length > 0 ? lines : undefined;
}

function placeThing(
  content: SiteContent,
  kind: 'library' | 'family hub',
  thing: Library | FamilyHub,
  districtOf: DistrictOf,
): FinderThing {
  const { id, name, address, postcode, district } = thing;
  const point = sentPoint(content, thing);
  const lines = linesOf(content, kind === 'library' ? 'library' : 'familyHub', id);
  const where = { district: districtOf(district), point, address, postcode };
  return { id: `${kind} ${id}`, kind, name, ...where, lines, dated: datedWords(content, thing) };
}

function offerSent(content: SiteContent, offer: OfferHere | undefined): Offer | undefined {
  return offer && { text: offer.text, dated: datedWords(content, offer.backing) };
}

/** "as at 19 August 2026": from when an address is. */
function datedWords(content: SiteContent, fact: Sourced): string {
  return datingWords(fact, contentIndex(content).source);
}
