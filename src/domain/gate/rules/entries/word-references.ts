/** The figures that texts of records refer to, such as {lots-total}. */

import { figuresNamed } from '../../../figures/words.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Reference } from '../reference.ts';
import { walkTexts } from '../walk-entries.ts';

export function* wordReferences(content: SiteContent): Generator<Reference> {
  for (const { at, path, value } of walkTexts(content)) {
    if (path[0] === 'body') continue;
    for (const id of figuresNamed(value)) yield { at, path, id, to: 'figures' };
  }
}
