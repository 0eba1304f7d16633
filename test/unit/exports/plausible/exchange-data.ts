/** The lots and services of the real content as a program reads them from the files, and the shape of a rule about them. */

import type { Release } from '../../../../src/exports/ocds/release.ts';
import { lotsPackage } from '../../../../src/exports/ocds/lots-release.ts';
import type { ListPage } from '../../../../src/exports/oruk/answers.ts';
import { orukAnswers } from '../../../../src/exports/oruk/answers.ts';
import type {
  Organization,
  Service,
  ServiceAtLocation,
  Taxonomy,
  TaxonomyTerm,
} from '../../../../src/exports/oruk/entities.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';

export interface ExchangeData {
  readonly content: SiteContent;
  readonly release: Release;
  readonly pages: readonly ListFile[];
  readonly services: readonly EntityFile<Service>[];
  readonly atLocations: readonly EntityFile<ServiceAtLocation>[];
  readonly organizations: readonly EntityFile<Organization>[];
  readonly taxonomies: readonly EntityFile<Taxonomy>[];
  readonly terms: readonly EntityFile<TaxonomyTerm>[];
}

export interface EntityFile<Entity> {
  readonly path: string;
  readonly body: Entity;
}

export interface ListFile {
  readonly path: string;
  /** "services". */
  readonly list: string;
  readonly body: ListPage<{ readonly id: string }>;
}

/** A requirement that no schema checks, and a change that breaks it. */
export interface PlausibilityRule {
  readonly name: string;
  readonly problems: (data: ExchangeData) => readonly string[];
  readonly spoil: (data: Draft<ExchangeData>) => void;
}

/** The same type with every member writable. */
export type Draft<T> = T extends (...args: never) => unknown
  ? T
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

const ORIGIN = 'https://centres.example';

export function exchangeData(content: SiteContent): ExchangeData {
  const context = { content, siteUrl: new URL(ORIGIN) };
  const [release] = lotsPackage(context).releases;
  if (!release) throw new Error('the content has no lots');
  const answers = asRead(orukAnswers(context));
  const entities = <Entity>(list: string): EntityFile<Entity>[] =>
    answers
      .filter(({ path }) => new RegExp(`^/oruk/${list}/[^/]+$`).test(path))
      .map(({ path, body }) => ({ path, body: body as Entity }));
  return {
    content,
    release: asRead(release),
    pages: answers.flatMap(({ path, body }) => {
      const list = /^\/oruk\/([a-z_]+)(?:\/page\/\d+)?\.json$/.exec(path)?.[1];
      return list === undefined || list === 'index'
        ? []
        : [{ path, list, body: body as ListFile['body'] }];
    }),
    services: entities('services'),
    atLocations: entities('service_at_locations'),
    organizations: entities('organizations'),
    taxonomies: entities('taxonomies'),
    terms: entities('taxonomy_terms'),
  };
}

/** The published files, without the content that they were made from. */
export function published({ content: _, ...files }: ExchangeData): object {
  return files;
}

/** Every plain value in `value`, at any depth, with the name of its member. */
export function* members(value: unknown, name = ''): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) for (const item of value) yield* members(item, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* members(inner, key);
  } else yield [name, value];
}

/** Every object in `value`, at any depth, including itself. */
export function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The first item; throws if there is none. */
export function first<Item>(items: readonly Item[] | undefined): Item {
  const item = items?.[0];
  if (item === undefined) throw new Error('an empty list has no first item');
  return item;
}

function asRead<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
