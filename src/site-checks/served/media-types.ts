/** The media types that a host must give files for which `_headers` names none. */

const BY_ENDING: readonly (readonly [ending: string, ...types: string[]])[] = [
  ['.html', 'text/html'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript', 'application/javascript'],
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.csv', 'text/csv'],
  ['.ics', 'text/calendar'],
  ['.atom', 'application/atom+xml'],
  ['.xml', 'application/xml', 'text/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon', 'image/vnd.microsoft.icon'],
  ['.txt', 'text/plain'],
  ['.woff2', 'font/woff2'],
  ['.zip', 'application/zip'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** The types that `file` may have; undefined if any will do. */
export function mediaTypesOf(file: string): readonly string[] | undefined {
  const [, ...types] = BY_ENDING.find(([ending]) => file.endsWith(ending)) ?? [];
  return types.length > 0 ? types : undefined;
}
