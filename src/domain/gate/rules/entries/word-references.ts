/** The figures that texts of records refer to, such as {lots-total}. */

import { figuresNamed } from '../../../figures/words.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Reference } from '../reference.ts';
import { inEachEntry, textsIn } from '../walk-entries.ts';

export const wordReferences: (content: SiteContent) => readonly Reference[] = inEachEntry((entry) =>
  textsIn(entry)
    .filter(({ path }) => path[0] !== 'body')
    .flatMap(({ at, path, value }) =>
      figuresNamed(value).map((id): Reference => ({ at, path, id, to: 'figures' })),
    ),
);
