/** A question people ask, and its answer in Markdown. */

import type { QuestionFields } from './question-schema.ts';

export interface Question extends QuestionFields {
  readonly id: string;
  /** The Markdown below the front matter. */
  readonly body: string;
}
