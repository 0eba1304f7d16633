/** Where to go: the base itself, what followed a closed centre or whose area it was in, or the nearest bases. */

import { ledTo } from '../../wording/network/led-to.ts';
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
import { milesBetween } from '../../domain/places/distance.ts';
import { distanceWords } from '../../wording/places/distance.ts';
import type { AnswerCard } from '../places/answer-card.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { baseItem } from '../places/near-items.ts';
import type { NearItem } from '../places/near-items.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface CentreInstead {
  readonly heading: string;
  /** Why these: what followed the centre, step by step, or whose area it was in. */
  readonly because: readonly { readonly text: string; readonly sources: readonly number[] }[];
  readonly cards: readonly AnswerCard[];
  /** Other bases a little further away. */
  readonly further: readonly NearItem[];
  readonly furtherHeading: string;
  /** The answer in a sentence, for previews. */
  readonly summary: string;
}

const INSTEAD = 'Go here instead';

/** @param near  the nearest help to the centre; undefined if its point is not recorded */
export function centreInstead(
  content: SiteContent,
  centre: Centre,
  near: NearestHelp | undefined,
  marks: SourceMarks,
): CentreInstead {
  const { base: term } = content.site.terms;
  const led = ledTo(content, centre);
  const nearest: Choice[] = near
    ? near.bases.map(({ what, miles }) => ({
        base: what,
        distance: what.id === centre.id ? undefined : distanceWords(miles, 'exact'),
      }))
    : sameDistrict(content, centre).map((base) => ({ base, distance: undefined }));
  const choices = [
    ...led.places.map((base) => ({ base, distance: distanceTo(centre, base) })),
    ...nearest.filter(({ base }) => !led.places.some(({ id }) => id === base.id)),
  ];
  const answers =
    led.places.length > 0
      ? withOneSure(choices, led.places.length)
      : (near?.answers ?? choices.length);
  const all = firstWithOffer(
    choices
      .slice(0, answers)
      .map(({ base, distance }) => answerCard(content, base, distance, marks))
      .map((card) =>
        card.id === centre.id ? { ...card, name: centre.shortName, to: undefined } : card,
      ),
    offerAtBases(content),
    marks,
  );
  return {
    heading: led.places.length > 0 ? INSTEAD : headingOf(content, centre, all.length),
    because:
      all.length > 0
        ? led.because.map(({ text, sources }) => ({ text, sources: marks.mark(sources) }))
        : [],
    cards: all,
    // Several answers are enough to choose from.
    further:
      all.length > 1 || !near
        ? []
        : choices.slice(answers).map(({ base, distance }) => baseItem(content, base, distance)),
    furtherHeading: isHelpPlace(centre)
      ? `Other ${term.many} near here`
      : `Next nearest ${term.many}`,
    summary: summaryOf(centre, all, led.places.length > 0 ? 'Go to' : `Nearest ${term.one}:`),
  };
}

interface Choice {
  readonly base: HelpPlace;
  readonly distance: string | undefined;
}

/** The first of them, and more until one whose building is not in doubt. */
function withOneSure(choices: readonly Choice[], count: number): number {
  const sure = choices.findIndex(({ base }) => base.help.inDoubt === undefined);
  return Math.max(count, sure + 1);
}

function distanceTo({ point }: Centre, { point: there }: HelpPlace): string | undefined {
  return point && there && distanceWords(milesBetween(point, there), 'exact');
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
  return centreStatus(centre) === 'closed' ? INSTEAD : `The nearest ${base.one}`;
}

function summaryOf(centre: Centre, cards: readonly AnswerCard[], lead: string): string {
  const [first] = cards;
  if (!first) return '';
  if (isHelpPlace(centre)) return `Address: ${first.address}.`;
  const check = first.doubt === undefined ? '' : ` ${BUILDING_IN_DOUBT}`;
  const away = first.distance === undefined ? '' : `, ${first.distance}`;
  return `${lead} ${first.name}${away}, ${first.address}.${check}`;
}
