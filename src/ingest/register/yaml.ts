/** YAML as editors write it: dates in quotes, undefined fields left out. */

import { dump } from 'js-yaml';

export function yamlOf(record: object): string {
  const text = dump(record, { skipInvalid: true, noRefs: true, lineWidth: 100, quotingType: '"' });
  // A month or a span is no date to the library, which quotes what other programs would take for one.
  return text.replaceAll(/: (\d{4}-\d\d|\d{4}-[\d-]+\/\d{4}[\d-]+)$/gm, ': "$1"');
}
