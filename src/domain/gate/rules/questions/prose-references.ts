/** The ids that the prose of questions and pages refers to. */

import { proseParts } from '../../../questions/prose-parts.ts';
import type { ProsePart } from '../../../questions/prose-parts.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Reference, Target } from '../reference.ts';

/** What the ids of each part lead to. */
export const PROSE_TARGETS: Readonly<Record<ProsePart['name'], Target>> = {
  Figure: 'figures',
  EventDate: 'events',
  Sources: 'sources',
  BasesMap: 'centres',
};

export function* proseReferences(content: SiteContent): Generator<Reference> {
  for (const kind of ['questions', 'pages'] as const) {
    for (const { id, body } of content[kind]) {
      for (const { name, ids } of proseParts(body)) {
        for (const named of ids)
          yield { at: { kind, id }, path: ['body'], id: named, to: PROSE_TARGETS[name] };
      }
    }
  }
}
