/** How sure the facts of an answer are, and where their sources are listed. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import { ROADS } from '../../wording/places/distance.ts';
import { sureNotes } from '../places/sure-notes.ts';
import type { SureNote } from '../places/sure-notes.ts';
import type { CardGroup } from './answer.ts';

export function sureOf({ terms, offers }: FinderIndex, groups: readonly CardGroup[]): SureNote[] {
  const cards = groups.flatMap((group) => group.cards);
  return sureNotes([
    ...cards.map(({ name, thing: { cautions = [], dated } }) => ({
      name,
      notes: [...cautions, ...(dated === undefined ? [] : [`Address ${dated}.`])],
    })),
    ...(['base', 'library'] as const).flatMap((kind) => {
      const offer = offers[kind];
      return offer && cards.some((card) => card.offer === offer.text)
        ? [{ name: `What ${terms[kind].many} offer`, notes: [`${capital(offer.dated)}.`] }]
        : [];
    }),
    ...(cards.some(({ distance }) => distance !== undefined) ? [ROADS] : []),
  ]);
}

/** The pages that list the sources of the cards, each once. */
export function sourcesOf({ reach }: FinderIndex, groups: readonly CardGroup[]): Link[] {
  const own = groups.flatMap(({ cards }) => cards.flatMap(({ sources }) => sources ?? []));
  return reach.help === undefined
    ? own
    : [...own, { text: 'Sources for how to reach someone', to: `${reach.help}#sources` }];
}
