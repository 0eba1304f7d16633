/**
 * Reads the structured data of pages with an independent JSON-LD processor. It knows every name of
 * schema.org from the package of its types, so it needs no network, and an unknown name is an error.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import type { ContextDefinition, JsonLdDocument, Options } from 'jsonld';

const CONTEXT = 'https://schema.org';
const VOCABULARY = `${CONTEXT}/`;

/** In safe mode a name, a type or an id that would be dropped is an error. */
const options: Options.Expand & { readonly safe: boolean } = {
  safe: true,
  documentLoader: async (url) => {
    if (url !== CONTEXT) throw new Error(`unexpected context ${url}; expected ${CONTEXT}`);
    return Promise.resolve({ documentUrl: url, document: { '@context': schemaOrg() } });
  },
};

/**
 * The expanded nodes of a block of data.
 * @throws if a name or a type is unknown, or an id is not absolute
 */
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

/** Properties whose only type is URL are ids; all others are values or nodes. */
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
