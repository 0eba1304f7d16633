/** Every source and every contact agrees with the tables of facts. */

import { describe, expect, test } from 'vitest';
import { helpPage } from '../../src/views/help/page.ts';
import { content, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { cell, filled, listed, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

describe('sources.csv', () => {
  const rows = readTable('facts/sources.csv');
  const ids = new Set(rows.map((row) => cell(row, 'id')));

  test('title, publisher, date, address, kind and how much was read', () => {
    const kept = keyed(
      content.sources.filter(({ id }) => ids.has(id)),
      ({ id }) => id,
      ({ title, publisher, published, url, kind, read, note }) => ({
        title,
        publisher,
        published,
        url,
        kind,
        read,
        hasNote: note !== undefined,
      }),
    );
    expect(kept).toEqual(
      keyed(
        rows,
        (row) => cell(row, 'id'),
        (row) => ({
          title: cell(row, 'title'),
          publisher: cell(row, 'publisher'),
          published: filled(row, 'date_published') ?? 'undated',
          url: filled(row, 'url'),
          kind: cell(row, 'kind'),
          read: cell(row, 'read'),
          hasNote: filled(row, 'note') !== undefined,
        }),
      ),
    );
  });

  test('sources that are not in the table are those of places', () => {
    const beside = content.sources.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    const tables = [...content.places, ...content.placesElsewhere];
    const ofPlaces = new Set(tables.flatMap(({ sources }) => sources));
    expect(beside.filter((id) => !ofPlaces.has(id))).toEqual([]);
  });
});

describe('contacts.csv', () => {
  const rows = readTable('facts/contacts.csv');

  test('channel, number or address, audience, whether shown, date and sources', () => {
    const kept = keyed(
      content.contacts,
      ({ channel, value, sources }) => contactKey(channel, value, sources),
      ({ audience, show, asAt, caution }) => ({
        audience,
        show,
        asAt,
        cautioned: caution !== undefined,
      }),
    );
    expect(kept).toEqual(
      keyed(rows, rowKey, (row) => ({
        audience: listed(row, 'audience'),
        show: cell(row, 'show') === 'yes',
        asAt: filled(row, 'as_at') ?? 'undated',
        cautioned: filled(row, 'caution') !== undefined,
      })),
    );
  });

  test.each(rows)('$service, $channel: who answers, caution and reason', (row) => {
    const contact = content.contacts.find(
      ({ channel, value, sources }) => contactKey(channel, value, sources) === rowKey(row),
    );
    expect(contact?.service).toBeTruthy();
    expect(contact?.reason).toBeTruthy();
    const before = ['service', 'caution', 'reason'].map((column) => cell(row, column)).join(' ');
    const said = [contact?.service, contact?.caution, contact?.reason];
    expect(numbersLost(before, said)).toEqual([]);
  });
});

test('the help page has every row that is shown, with its date and caution, and no other', () => {
  const { urgent, professionals, service, health, advice } = helpPage(content);
  const given = [...urgent, ...professionals, ...service.lines, ...health, ...advice];
  const idOf = (row: Row): string | undefined =>
    content.contacts.find(
      ({ channel, value, sources }) => contactKey(channel, value, sources) === rowKey(row),
    )?.id;
  // The mailbox of 2011 is shown elsewhere as history, never as a contact.
  const shown = readTable('facts/contacts.csv').filter(
    (row) => cell(row, 'show') === 'yes' && !cell(row, 'caution').startsWith('Historic'),
  );
  expect(given.map(({ id }) => id).toSorted()).toEqual(shown.map(idOf).toSorted());
  for (const row of shown) {
    const line = given.find(({ id }) => id === idOf(row));
    expect(line?.dating).toBeTruthy();
    expect(line?.caution !== undefined).toBe(filled(row, 'caution') !== undefined);
  }
});

/** Several services can share a number, so the key includes its sources. */
function contactKey(channel: string, value = '', sources: readonly string[] = []): string {
  return [channel, value, ...(value === '' ? [] : sources)].join(' ');
}

function rowKey(row: Row): string {
  return contactKey(cell(row, 'channel'), cell(row, 'value'), listed(row, 'sources'));
}
