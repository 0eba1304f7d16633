/** A free-standing page of prose. */

import type { PageFields } from './page-schema.ts';

export interface Page extends PageFields {
  readonly id: string;
  /** The Markdown below the front matter. */
  readonly body: string;
}
