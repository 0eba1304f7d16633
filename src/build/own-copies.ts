/**
 * Gives each script of a page its own copy of the modules that it imports.
 *
 * Without it, what two scripts use becomes a file of its own: one more request for every reader,
 * and on each page also what only the other script needs. Few readers load more than one of them.
 */

/** The used part of a Vite plugin; Vite's own type is not one of our dependencies. */
interface CopyingPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  readonly resolveId: (
    this: Resolver,
    source: string,
    importer: string | undefined,
  ) => Promise<string | undefined>;
}

interface Resolver {
  resolve(
    source: string,
    importer: string,
    options: { readonly skipSelf: boolean },
  ): Promise<{ readonly id: string; readonly external: boolean | string } | null>;
}

const COPY = /\?copy=(\w+)$/;
/** The first module of a page's script. */
const START = /\/browser\/(\w+)\/start\.ts$/;
const MODULE = /\.[jt]s$/;

export function ownCopies(): CopyingPlugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer = '') {
      const script = COPY.exec(importer)?.[1] ?? START.exec(source)?.[1];
      if (script === undefined) return undefined;
      const resolved = await this.resolve(source, importer.replace(COPY, ''), { skipSelf: true });
      if (resolved?.external !== false) return undefined;
      return MODULE.test(resolved.id) ? `${resolved.id}?copy=${script}` : resolved.id;
    },
  };
}
