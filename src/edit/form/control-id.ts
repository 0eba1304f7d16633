/** The ids of the controls of a form, by which problems lead to them. */

import type { FieldPath } from '../../domain/gate/problem.ts';

/** "base.phone.value" → "field-base-phone-value". */
export function controlId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The control of a field, or of the nearest field around it that the form has; else undefined. */
export function nearestControl(path: FieldPath, ids: ReadonlySet<string>): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const id = controlId(path.slice(0, length).join('.'));
    if (ids.has(id)) return id;
  }
  return undefined;
}
