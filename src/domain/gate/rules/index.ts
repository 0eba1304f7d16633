/** Every rule across entries. */

import type { Rule } from '../problem.ts';
import type { Entries, SiteContent } from '../../entries/site-content.ts';
import { addressesAreUnique } from './entries/addresses-are-unique.ts';
import { bankHolidaysAreListed } from './whats-on/bank-holidays-are-listed.ts';
import { basesAgreeWithDecisions } from './network/bases-agree-with-decisions.ts';
import { basesPerDistrict } from './network/bases-per-district.ts';
import { centreSourcesAreComplete } from './sources/centre-sources-are-complete.ts';
import { contactNumbersAreSure } from './questions/contact-numbers-are-sure.ts';
import { contactsCanBeUsed } from './questions/contacts-can-be-used.ts';
import { contactsInText } from './questions/contacts-in-text.ts';
import { datesInOrder } from './network/dates-in-order.ts';
import { eventsWithinProgrammes } from './programmes/events-within-programmes.ts';
import { exceptionsChangeSomething } from './whats-on/exceptions-change-something.ts';
import { factsAreDated } from './entries/facts-are-dated.ts';
import { figuresFit } from './figures/figures-fit.ts';
import { historyFits } from './entries/history-fits.ts';
import { hubsSharePostcodes } from './places/hubs-share-postcodes.ts';
import { idsAreListedOnce } from './entries/ids-are-listed-once.ts';
import { figuresHaveAStanding } from './figures/figures-have-a-standing.ts';
import { librariesHavePoints } from './places/libraries-have-points.ts';
import { linksLeadSomewhere } from './questions/links-lead-somewhere.ts';
import { lotsAddUp } from './programmes/lots-add-up.ts';
import { needWordsAreTheirOwn } from './questions/need-words-are-their-own.ts';
import { needsAreAnswered } from './questions/needs-are-answered.ts';
import { noDatesAfterReadingDay } from './entries/no-dates-after-reading-day.ts';
import { openCentresAreNoBases } from './network/open-centres-are-no-bases.ts';
import { pagesAreShown } from './questions/pages-are-shown.ts';
import { partsFitProse } from './questions/parts-fit-prose.ts';
import { namedPeopleHavePublicRoles } from './questions/named-people-have-public-roles.ts';
import { placesNearTheirPostcodes } from './places/places-near-their-postcodes.ts';
import { plansStayPlans } from './timeline/plans-stay-plans.ts';
import { pointsOnTheMap } from './places/points-on-the-map.ts';
import { postcodesBelongHere } from './places/postcodes-belong-here.ts';
import { publicRolesAreNeeded } from './questions/public-roles-are-needed.ts';
import { questionsAreAnswered } from './questions/questions-are-answered.ts';
import { referencesExist } from './entries/references-exist.ts';
import { scaleEndsAfterItBegins } from './timeline/scale-ends-after-it-begins.ts';
import { sessionsHaveDays } from './whats-on/sessions-have-days.ts';
import { sourcesAreUsed } from './sources/sources-are-used.ts';
import { sourcesExist } from './sources/sources-exist.ts';
import { sourcesLast } from './sources/sources-last.ts';
import { sumsAreCorrect } from './figures/sums-are-correct.ts';
import { spansEndAfterTheyStart } from './entries/spans-end-after-they-start.ts';
import { supersedingFits } from './entries/superseding-fits.ts';
import { relationsFit } from './figures/relations-fit.ts';
import { sumsAgreeWithRelations } from './figures/sums-agree-with-relations.ts';
import { synonymsLeadSomewhere } from './search/synonyms-lead-somewhere.ts';
import { timesInOrder } from './whats-on/times-in-order.ts';
import { successionsFit } from './network/successions-fit.ts';
import { identifiersFit } from './network/identifiers-fit.ts';

/** Rules that need no site.yaml. */
export const rules: readonly Rule<Entries>[] = [
  factsAreDated,
  historyFits,
  centreSourcesAreComplete,
  sourcesLast,
  datesInOrder,
  eventsWithinProgrammes,
  spansEndAfterTheyStart,
  librariesHavePoints,
  hubsSharePostcodes,
  figuresFit,
  figuresHaveAStanding,
  relationsFit,
  sumsAreCorrect,
  sumsAgreeWithRelations,
  supersedingFits,
  basesAgreeWithDecisions,
  openCentresAreNoBases,
  successionsFit,
  lotsAddUp,
  questionsAreAnswered,
  partsFitProse,
  pagesAreShown,
  namedPeopleHavePublicRoles,
  publicRolesAreNeeded,
  contactsCanBeUsed,
  contactNumbersAreSure,
  needsAreAnswered,
  needWordsAreTheirOwn,
  timesInOrder,
  sessionsHaveDays,
];

/** Rules that compare the entries with site.yaml or the postcode table. */
export const siteRules: readonly Rule<SiteContent>[] = [
  sourcesExist,
  sourcesAreUsed,
  referencesExist,
  linksLeadSomewhere,
  idsAreListedOnce,
  addressesAreUnique,
  identifiersFit,
  noDatesAfterReadingDay,
  pointsOnTheMap,
  postcodesBelongHere,
  placesNearTheirPostcodes,
  plansStayPlans,
  basesPerDistrict,
  contactsInText,
  scaleEndsAfterItBegins,
  synonymsLeadSomewhere,
  exceptionsChangeSomething,
  bankHolidaysAreListed,
];
