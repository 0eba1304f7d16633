/** The response headers of the tables, for hosts that read `_headers`: by name, since it knows no patterns. */

/** @param files  names of the files in the folder of the data */
export function tableHeaders(files: readonly string[]): string {
  return files
    .toSorted()
    .map((name) => ({ name, headers: headersOf(name) }))
    .filter(({ headers }) => headers.length > 0)
    .map(({ name, headers }) => `\n/data/${name}\n${headers.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

function headersOf(name: string): string[] {
  if (name.endsWith('.csv'))
    return [
      'Content-Type: text/csv; charset=utf-8; header=present',
      `Link: <${name}-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    ];
  if (name.endsWith('.csv-metadata.json')) return ['Content-Type: application/csvm+json'];
  if (name.endsWith('.geojson')) return ['Content-Type: application/geo+json'];
  return [];
}
