/**
 * What an editor needs to help with the entries while they are typed: a JSON Schema of each kind,
 * and a setting that says which files it is for. Made from the schemas of the gate.
 */

import { z } from 'zod';
import { entryKinds } from '../domain/entries/kinds.ts';
import { fieldNotes } from '../domain/gate/schema-at.ts';
import { siteSchema } from '../domain/entries/schemas/site.ts';

const FOLDER = '.vscode';

/** The settings of the project for Visual Studio Code, whose YAML extension reads the schemas. */
export const EDITOR_SETTINGS = `${FOLDER}/settings.json`;

interface Described {
  readonly name: string;
  /** The files that it is for, from the project's folder; none for prose, which is no YAML file. */
  readonly files: string | undefined;
  readonly one: string;
  readonly schema: z.ZodObject;
}

/** The texts of the schemas by name, from the project's folder. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    described.map(({ name, one, schema }) => [pathOf(name), json(jsonSchema(one, schema))]),
  );
}

/** @param settings  the text of the settings that are there: what they say of anything else stays */
export function editorSettings(settings = '{}'): string {
  const schemas = described.flatMap(({ name, files }) =>
    files === undefined ? [] : [[`./${pathOf(name)}`, files]],
  );
  const before = JSON.parse(settings) as Readonly<Record<string, unknown>>;
  return json({ ...before, 'yaml.schemas': Object.fromEntries(schemas) as unknown });
}

const described: readonly Described[] = [
  { name: 'site', files: 'content/site.yaml', one: 'The site', schema: siteSchema },
  ...Object.values(entryKinds).map(({ folder, form, one, schema }) => ({
    name: folder,
    files: form === 'yaml' ? `content/${folder}/*.yaml` : undefined,
    one: one.replace(/^a/, 'A'),
    schema,
  })),
];

function pathOf(name: string): string {
  return `${FOLDER}/schemas/${name}.json`;
}

function jsonSchema(title: string, schema: z.ZodObject): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: field }) => {
      const { description, expected } = fieldNotes(zodSchema);
      // Editors show the description alone, so it also says how the value is written.
      const words = [description, expected && `Written as ${expected}`].filter(Boolean);
      if (words.length > 0) field.description = words.join('. ');
      delete field['expected'];
      delete field['fix'];
    },
  });
  return { $schema, title, ...rest };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
