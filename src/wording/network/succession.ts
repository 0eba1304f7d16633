/** What followed a closed centre, in sentences, and why readers are sent where they are sent. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import type { SuccessionStep, SuccessorNow } from '../../domain/network/successors.ts';
import { listWords } from '../frame/phrases.ts';
import { nameOf, onDate, successionWords } from './centre-outcome.ts';

/** "Park Lane merged into Oak Hill in 2012." */
export function stepSentence(site: Site, step: SuccessionStep): string {
  return `${stepWords(site, step)} ${onDate(step.by.date)}.`;
}

/** "Park Lane merged into Oak Hill" */
export function stepWords(site: Site, { from, by, to }: SuccessionStep): string {
  return `${from.shortName} ${successionWords(site, by.kind)} ${nameOf(to)}`;
}

/** Each step once, in the order in which they led to the places. */
export function stepsTo(places: readonly SuccessorNow[]): SuccessionStep[] {
  const steps = places.flatMap((place) => place.steps);
  return [...new Map(steps.map((step) => [step.by, step])).values()];
}

/** "The Mill and Oak Hill serve the area that Park Lane is in." */
export function catchmentSentence(names: readonly string[], closed: string): string {
  return `${listWords(names)} ${names.length > 1 ? 'serve' : 'serves'} the area that ${closed} was in.`;
}

/** For a site that knows of others what followed them. */
export function nearestSentence({ terms }: Site): string {
  return `What followed it is not recorded, so this is the nearest ${terms.base.one}.`;
}
