/** The fields of an entry as a content management system asks for them, made from the schemas. */

import type { z } from 'zod';
import { bareSchema, fieldNotes, mayBeLeftOut, sortWords } from '../../domain/gate/schema-at.ts';
import { targetOf } from '../../domain/gate/rules/entries/entry-references.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import type { Target } from '../../domain/gate/rules/reference.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { fieldsWithin, howWritten, itemOf } from '../gate/how-written.ts';

/** A field of the configuration of Sveltia CMS. */
export interface CmsField {
  readonly name: string;
  readonly widget: string;
  readonly fields?: readonly CmsField[];
  readonly [option: string]: unknown;
}

type SiteLists = Pick<Site, Exclude<Target, Kind>>;

export function cmsFields(kind: Kind, site: SiteLists): CmsField[] {
  const { form, schema } = entryKinds[kind];
  const fields = fieldsOf(schema, { kind, site, path: [] });
  const body = {
    name: 'body',
    label: 'body',
    // Plain text: an editor of rich text would write the Markdown anew.
    widget: 'text',
    required: false,
    hint: 'The text below the fields, in Markdown',
  };
  return form === 'prose' ? [...fields, body] : fields;
}

interface Place {
  readonly kind: Kind;
  readonly site: SiteLists;
  /** With "*" for each item of a list. */
  readonly path: readonly string[];
}

function fieldsOf(group: z.core.$ZodType, place: Place): CmsField[] {
  return Object.entries(fieldsWithin(group) ?? {}).map(([name, field]) => {
    const { description = '' } = fieldNotes(field);
    return {
      name,
      label: name,
      required: !mayBeLeftOut(field),
      hint: `${description} (${howWritten(field)})`,
      ...inputOf(field, { ...place, path: [...place.path, name] }),
    };
  });
}

function inputOf(
  field: z.core.$ZodType,
  place: Place,
): Omit<CmsField, 'name'> & { widget: string } {
  const item = itemOf(field);
  if (item) return listInput(item, { ...place, path: [...place.path, '*'] });
  const { def } = bareSchema(field);
  switch (def.type) {
    case 'object':
      return { widget: 'object', collapsed: true, fields: fieldsOf(field, place) };
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: sortWords(field).includes('whole') ? 'int' : 'float' };
    case 'record':
      return recordInput(def as z.core.$ZodRecordDef, place);
    default:
      return choiceInput(field, place) ?? { widget: 'string' };
  }
}

function listInput(
  item: z.core.$ZodType,
  place: Place,
): Omit<CmsField, 'name'> & { widget: string } {
  if (fieldsWithin(item)) return { widget: 'list', collapsed: true, fields: fieldsOf(item, place) };
  const choice = choiceInput(item, place);
  return choice
    ? { ...choice, multiple: true }
    : { widget: 'list', field: { name: 'item', label: 'item', widget: 'string' } };
}

/** A record of texts has names of its own; one of numbers has a number for each district. */
function recordInput(
  { valueType }: z.core.$ZodRecordDef,
  { site }: Place,
): Omit<CmsField, 'name'> & { widget: string } {
  if (bareSchema(valueType).def.type !== 'number') return { widget: 'keyvalue' };
  const fields = site.districts.map(({ id, name }) => ({
    name: id,
    label: name,
    widget: 'number',
    value_type: 'int',
    required: false,
  }));
  return { widget: 'object', fields };
}

/** A choice from a list, from site.yaml or from the entries of a kind; undefined if it is free. */
function choiceInput(
  field: z.core.$ZodType,
  { kind, site, path }: Place,
): (Omit<CmsField, 'name'> & { widget: string }) | undefined {
  const { def } = bareSchema(field);
  if (def.type === 'enum')
    return { widget: 'select', options: Object.values((def as z.core.$ZodEnumDef).entries) };
  const target = targetOf(kind, path.join('.'));
  if (target === undefined) return undefined;
  if (target in site) {
    const items: readonly { id: string; name?: string | undefined }[] =
      site[target as keyof SiteLists];
    const options = items.map(({ id, name = id }) => ({ label: name, value: id }));
    return { widget: 'select', options };
  }
  const { folder, form } = entryKinds[target as Kind];
  // Prose is in two collections, one for each ending, and a relation leads to one.
  return form === 'prose'
    ? undefined
    : { widget: 'relation', collection: folder, value_field: '{{slug}}' };
}
