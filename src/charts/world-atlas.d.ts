/** The coastlines of Natural Earth; described here so that the checker need not infer three megabytes. */
declare module 'world-atlas/land-10m.json' {
  import type { feature } from 'topojson-client';
  const atlas: Parameters<typeof feature>[0];
  export { atlas as default };
}
