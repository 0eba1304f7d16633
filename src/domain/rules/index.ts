/** Every rule across records, in the order in which a reader of the content meets its subject. */

import type { Rule } from '../problem.ts';
import type { Entries, SiteContent } from '../site-content.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { basesAgreeWithDecisions } from './bases-agree-with-decisions.ts';
import { basesPerDistrict } from './bases-per-district.ts';
import { centreSourcesAreWhole } from './centre-sources-are-whole.ts';
import { contactsCanBeUsed } from './contacts-can-be-used.ts';
import { contactsInText } from './contacts-in-text.ts';
import { datesInOrder } from './dates-in-order.ts';
import { eventsWithinProgrammes } from './events-within-programmes.ts';
import { factsAreDated } from './facts-are-dated.ts';
import { figuresFit } from './figures-fit.ts';
import { hubsSharePostcodes } from './hubs-share-postcodes.ts';
import { idsAreListedOnce } from './ids-are-listed-once.ts';
import { laterFiguresTakeOver } from './later-figures-take-over.ts';
import { librariesHavePoints } from './libraries-have-points.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { lotsAddUp } from './lots-add-up.ts';
import { nothingAheadOfReading } from './nothing-ahead-of-reading.ts';
import { partsFitProse } from './parts-fit-prose.ts';
import { personsHavePublicRoles } from './persons-have-public-roles.ts';
import { plansStayPlans } from './plans-stay-plans.ts';
import { pointsOnTheMap } from './points-on-the-map.ts';
import { postcodesBelongHere } from './postcodes-belong-here.ts';
import { publicRolesAreNeeded } from './public-roles-are-needed.ts';
import { questionsAreAnswered } from './questions-are-answered.ts';
import { referencesExist } from './references-exist.ts';
import { scaleRunsForward } from './scale-runs-forward.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { sourcesExist } from './sources-exist.ts';
import { sumsHold } from './sums-hold.ts';
import { spansRunForward } from './spans-run-forward.ts';
import { supersedingIsMutual } from './superseding-is-mutual.ts';
import { synonymsLeadSomewhere } from './synonyms-lead-somewhere.ts';
import { urnsAreUnique } from './urns-are-unique.ts';

/** Rules that need no site.yaml. */
export const rules: readonly Rule<Entries>[] = [
  factsAreDated,
  centreSourcesAreWhole,
  datesInOrder,
  eventsWithinProgrammes,
  spansRunForward,
  urnsAreUnique,
  librariesHavePoints,
  hubsSharePostcodes,
  figuresFit,
  laterFiguresTakeOver,
  sumsHold,
  supersedingIsMutual,
  basesAgreeWithDecisions,
  lotsAddUp,
  questionsAreAnswered,
  partsFitProse,
  personsHavePublicRoles,
  publicRolesAreNeeded,
  contactsCanBeUsed,
];

/** Rules that hold the entries against site.yaml or the postcode table. */
export const siteRules: readonly Rule<SiteContent>[] = [
  sourcesExist,
  sourcesAreUsed,
  referencesExist,
  linksLeadSomewhere,
  idsAreListedOnce,
  addressesAreUnique,
  nothingAheadOfReading,
  pointsOnTheMap,
  postcodesBelongHere,
  plansStayPlans,
  basesPerDistrict,
  contactsInText,
  scaleRunsForward,
  synonymsLeadSomewhere,
];
