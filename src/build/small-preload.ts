/**
 * A small replacement for the preload code that Vite adds to each script.
 *
 * Vite's own also waits for styles and supports browsers without "modulepreload"; it is larger
 * than our scripts. Our scripts load no styles.
 */

/** The used part of a Vite plugin; Vite's own type is not one of our dependencies. */
interface PreloadPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (id: string) => string | undefined;
}

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Requests all files that a script imports at the same time as the script, not in sequence. */
function small(base: string): string {
  return `
export const __vitePreload = (load, files) => {
  files?.forEach((file) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '${base}' + file }),
    ),
  );
  return load();
};`;
}

/** @param base  the path of the site, with a slash at both ends */
export function smallPreload(base: string): PreloadPlugin {
  return {
    name: 'small-preload',
    enforce: 'pre',
    load: (id) => (id.replace(/\?.*/, '') === PRELOAD_HELPER ? small(base) : undefined),
  };
}
