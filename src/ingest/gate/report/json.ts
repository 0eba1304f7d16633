/** Problems as data, for other programs. */

import type { ContentReading } from '../../read-content.ts';

/**
 * `{"entries": 1056, "problems": [{"kind", "file", "line", "column", "path", "found", "expected",
 * "fix"}]}`.
 */
export function jsonReport({ entries, problems }: ContentReading): string {
  const rows = problems.map(({ kind, file, place, path, found, expected, fix }) => ({
    kind,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    path,
    found,
    expected,
    fix,
  }));
  return JSON.stringify({ entries, problems: rows }, null, 2);
}
