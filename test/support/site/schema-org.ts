/**
 * An independent reader of the pages' structured data: a JSON-LD processor with
 * every name that schema.org has, as the package of its types lists them, and no
 * network. A name that schema.org lacks is an error, not dropped in silence.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import type { ContextDefinition, JsonLdDocument, Options } from 'jsonld';

const CONTEXT = 'https://schema.org';
const VOCABULARY = `${CONTEXT}/`;

/** Safe: a name, a type or an id that would be dropped or left open is an error. */
const options: Options.Expand & { readonly safe: boolean } = {
  safe: true,
  documentLoader: async (url) => {
    if (url !== CONTEXT) throw new Error(`the data asks for ${url}`);
    return Promise.resolve({ documentUrl: url, document: { '@context': schemaOrg() } });
  },
};

/** The expanded nodes of a block of data. Rejects where a name or a type is unknown, or an id is not a whole one. */
export async function expanded(block: string): Promise<readonly unknown[]> {
  return jsonld.expand(JSON.parse(block) as JsonLdDocument, options);
}

/** The text of each block of data in a page. */
export function dataBlocks(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
}

let context: ContextDefinition | undefined;

function schemaOrg(): ContextDefinition {
  const types = new URL('schema.d.ts', import.meta.resolve('schema-dts'));
  context ??= namesOf(readFileSync(fileURLToPath(types), 'utf8'));
  return context;
}

/** Properties that hold addresses alone are ids; all others hold values or nodes. */
function namesOf(types: string): ContextDefinition {
  const properties = [...types.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)].map(
    ([, name = '', range]) => {
      const id = VOCABULARY + name;
      return [name, range === 'URL' ? { '@id': id, '@type': '@id' } : { '@id': id }] as const;
    },
  );
  const classes = [...types.matchAll(/"@type": "(\w+)";/g)].map(
    ([, name = '']) => [name, { '@id': VOCABULARY + name }] as const,
  );
  return Object.fromEntries([...properties, ...classes]);
}
