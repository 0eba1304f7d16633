/** The order of problems in a report: by file, then by their place in it. */

import type { Problem } from '../../domain/gate/problem.ts';
import { pathWords } from './field-problem.ts';

export function inReadingOrder(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compare(pathWords(a.path), pathWords(b.path))
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
