/** The libraries on a centre's page: those near it, and the one that is nearer than the bases to go to. */

import type { Centre, Library } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { NearestHelp } from '../../domain/finder/nearest-help.ts';
import { isLibraryFirst } from '../../domain/finder/ranking.ts';
import { isAt } from '../../domain/places/is-at.ts';
import { exactMiles } from '../../wording/places/distance.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';
import { libraryList } from '../places/near-items.ts';
import type { NearList } from '../places/near-items.ts';

/** More would push the history off the first screens of a phone. */
const LIBRARIES = 2;

/** Those in its town that have no point come first. */
export function librariesNear(
  content: SiteContent,
  centre: Centre,
  near: NearestHelp | undefined,
  marks: SourceMarks,
): NearList {
  const here = librariesInTown(content, centre).map((what) => ({ what }));
  const all = [...here, ...(near?.libraries ?? [])];
  return libraryList(content, all.slice(0, LIBRARIES), 'exact', marks);
}

/** "Oakham Library, 0.4 miles"; undefined where a base whose building is sure is as near. */
export function nearerLibrary(
  content: SiteContent,
  centre: Centre,
  near: NearestHelp | undefined,
): string | undefined {
  const [here] = librariesInTown(content, centre);
  if (here) return here.name;
  const [library] = near?.libraries ?? [];
  const answers = near?.bases.slice(0, near.answers) ?? [];
  const isNearer = isLibraryFirst(
    library,
    answers.map(({ miles, what }) => ({ miles, inDoubt: what.help.inDoubt !== undefined })),
  );
  return library && isNearer ? `${library.what.name}, ${exactMiles(library.miles)}` : undefined;
}

function librariesInTown({ libraries }: SiteContent, { town }: Centre): Library[] {
  return libraries.filter((library) => !library.point && isAt(library, town));
}
