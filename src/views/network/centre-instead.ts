/** Where to go: the base itself, or the bases nearest to a centre that is not one. */

import { BUILDING_IN_DOUBT } from '../../wording/network/check-before-use.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus } from '../../domain/network/status.ts';
import { helpPlace, isHelpPlace } from '../../domain/entries/base.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { NearestHelp } from '../../domain/finder/nearest-help.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { offerAtBases } from '../../wording/places/offers.ts';
import { firstWithOffer } from '../places/nearest-groups.ts';
import { answerCard } from '../places/answer-card.ts';
import { distanceWords } from '../../wording/places/distance.ts';
import type { AnswerCard } from '../places/answer-card.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { baseItem } from '../places/near-items.ts';
import type { NearItem } from '../places/near-items.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface CentreInstead {
  readonly heading: string;
  readonly cards: readonly AnswerCard[];
  /** Other bases a little further away. */
  readonly further: readonly NearItem[];
  readonly furtherHeading: string;
  /** The answer in a sentence, for previews. */
  readonly summary: string;
}

/** @param near  the nearest help to the centre; undefined if its point is not recorded */
export function centreInstead(
  content: SiteContent,
  centre: Centre,
  near: NearestHelp | undefined,
  marks: SourceMarks,
): CentreInstead {
  const { base: term } = content.site.terms;
  const choices: Choice[] = near
    ? near.bases.map(({ what, miles }) => ({
        base: what,
        distance: what.id === centre.id ? undefined : distanceWords(miles, 'exact'),
      }))
    : sameDistrict(content, centre).map((base) => ({ base, distance: undefined }));
  const answers = near ? near.answers : choices.length;
  const all = firstWithOffer(
    choices
      .slice(0, answers)
      .map(({ base, distance }) => answerCard(content, base, distance, marks))
      .map((card) => (card.id === centre.id ? { ...card, to: undefined } : card)),
    offerAtBases(content),
    marks,
  );
  return {
    heading: headingOf(content, centre, all.length),
    cards: all,
    // Several answers are enough to choose from.
    further:
      all.length > 1
        ? []
        : choices.slice(answers).map(({ base, distance }) => baseItem(content, base, distance)),
    furtherHeading: isHelpPlace(centre)
      ? `Other ${term.many} near here`
      : `Next nearest ${term.many}`,
    summary: summaryOf(centre, all, term.one),
  };
}

interface Choice {
  readonly base: HelpPlace;
  readonly distance: string | undefined;
}

function sameDistrict(content: SiteContent, centre: Centre): HelpPlace[] {
  const own = helpPlace(centre);
  if (own) return [own];
  return contentIndex(content).bases.filter(({ district }) => district === centre.district);
}

function headingOf({ site }: SiteContent, centre: Centre, cards: number): string {
  const { base, district } = site.terms;
  if (cards === 0)
    return `No ${base.one} is recorded ${centre.point ? 'near it' : `in its ${district.one}`}`;
  if (isHelpPlace(centre)) return cards > 1 ? 'Where it is, and where else to go' : 'Where it is';
  if (!centre.point)
    return `Its location is not recorded. ${capital(base.many)} in the same ${district.one}`;
  return centreStatus(centre) === 'closed' ? 'Go here instead' : `The nearest ${base.one}`;
}

function summaryOf(centre: Centre, cards: readonly AnswerCard[], base: string): string {
  const [first] = cards;
  if (!first) return '';
  if (isHelpPlace(centre)) return `Address: ${first.address}.`;
  const check = first.doubt === undefined ? '' : ` ${BUILDING_IN_DOUBT}`;
  const away = first.distance === undefined ? '' : `, ${first.distance}`;
  return `Nearest ${base}: ${first.name}${away}, ${first.address}.${check}`;
}
