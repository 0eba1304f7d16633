/**
 * What each of the site's scripts carries to load the next one, in a few bytes.
 *
 * Vite's own also waits for styles and serves browsers without "modulepreload"; it weighs
 * more than the scripts that load it. The scripts here bring no styles.
 */

/** The part of a Vite plugin that is used; Vite's own type is not among our dependencies. */
interface PreloadPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (id: string) => string | undefined;
}

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Asks for the files that a script imports at once with it, not one after the other. */
const SMALL = `
export const __vitePreload = (load, files) => {
  files?.forEach((file) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }),
    ),
  );
  return load();
};`;

export function smallPreload(): PreloadPlugin {
  return {
    name: 'small-preload',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? SMALL : undefined),
  };
}
