/** A number or date with its definition. */

import type { FigureFields } from './figure-schema.ts';

export interface Figure extends FigureFields {
  readonly id: string;
}
