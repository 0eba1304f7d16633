/** A CloudFront function (cloudfront-js-2.0) for viewer responses: the headers of `_headers`. */

// CHANGE below a path: '/centres'
const BASE = '';

const POLICY = "frame-ancestors 'none'";
const FEATURES = (geolocation) =>
  `camera=(), geolocation=(${geolocation}), microphone=(), payment=(), usb=()`;
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'permissions-policy': FEATURES(''),
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'public, max-age=0, must-revalidate',
};

/** The headers of an address whose end or folder matches; a later one replaces an earlier one. */
const RULES = [
  [/\/_astro\//, { 'cache-control': 'public, max-age=31536000, immutable' }],
  [
    /\/pagefind\//,
    // Pagefind compiles its engine in a worker, whose policy is that of its file.
    {
      'content-security-policy': `${POLICY}, default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`,
    },
  ],
  // The finder, on the home page and below /find/, asks for the position.
  [new RegExp(`^${BASE}/(index\\.html$|find/|$)`), { 'permissions-policy': FEATURES('self') }],
  [/(\/(data|oruk)\/|\/datapackage\.json$)/, { 'access-control-allow-origin': '*' }],
  [
    /(\/(data|oruk|icons)\/|\/(share\.png|datapackage\.json)$)/,
    { 'cross-origin-resource-policy': 'cross-origin' },
  ],
  [/\/oruk\//, { 'content-type': 'application/json' }],
  [/\.atom$/, { 'content-type': 'application/atom+xml; charset=utf-8' }],
  [/\.feed\.json$/, { 'content-type': 'application/feed+json; charset=utf-8' }],
  [/\.ics$/, { 'content-type': 'text/calendar; charset=utf-8' }],
  [/\.geojson$/, { 'content-type': 'application/geo+json' }],
  [/\.webmanifest$/, { 'content-type': 'application/manifest+json' }],
  [/\.woff2$/, { 'content-type': 'font/woff2' }],
  [
    /\.xlsx$/,
    { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ],
  [/\/data\/[^/]+\.csv$/, { 'content-type': 'text/csv; charset=utf-8; header=present' }],
  [/\/data\/[^/]+\.csv-metadata\.json$/, { 'content-type': 'application/csvm+json' }],
];

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it by this name.
function handler({ request, response }) {
  const { uri } = request;
  const values = Object.assign(
    {},
    EVERYWHERE,
    ...RULES.filter(([pattern]) => pattern.test(uri)).map(([, headers]) => headers),
  );
  const table = uri.match(/\/data\/([^/]+\.csv)$/);
  if (table)
    values.link = `<${table[1]}-metadata.json>; rel="describedby"; type="application/csvm+json"`;
  for (const [name, value] of Object.entries(values)) response.headers[name] = { value };
  return response;
}
