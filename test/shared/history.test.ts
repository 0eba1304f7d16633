/** Every event, disagreement and question agrees with the tables of facts. */

import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/domain/entries/slug.ts';
import { content, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { plainProse } from '../../src/wording/questions/plain-prose.ts';
import { cell, filled, listed, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const idOf = ({ id }: { readonly id: string }): string => id;
const rowId = (row: Row): string => cell(row, 'id');

describe('events.csv', () => {
  const rows = readTable('facts/events.csv');

  test('dates, programmes, statuses, audiences and links', () => {
    const kept = keyed(content.events, idOf, (event) => ({
      date: event.date,
      programme: event.programme,
      status: event.status,
      audience: event.audience,
      supersedes: event.supersedes,
      sources: event.sources,
    }));
    expect(kept).toEqual(
      keyed(rows, rowId, (row) => ({
        date: cell(row, 'date'),
        programme: cell(row, 'programme'),
        status: cell(row, 'status'),
        audience: listed(row, 'audience'),
        supersedes: filled(row, 'supersedes'),
        sources: listed(row, 'sources'),
      })),
    );
  });

  test.each(rows)('$id has title and detail with every number', (row) => {
    const event = content.events.find(({ id }) => id === rowId(row));
    expect(event?.title).toBeTruthy();
    if (filled(row, 'detail') !== undefined) expect(event?.detail).toBeTruthy();
    const said = [event?.title, event?.detail, event?.note, event?.outcome?.text];
    expect(numbersLost(`${cell(row, 'title')} ${cell(row, 'detail')}`, said)).toEqual([]);
  });
});

describe('conflicts.csv', () => {
  const rows = readTable('facts/conflicts.csv');

  test.each(rows)('$topic: both claims with their sources, and which one is used', (row) => {
    const conflict = content.conflicts.find(({ id }) => id === slugOf(cell(row, 'topic')));
    expect(conflict?.topic).toBeTruthy();
    expect(conflict?.uses).toBeTruthy();
    expect(conflict?.claims.map(({ sources }) => sources)).toEqual([
      listed(row, 'sources_1'),
      listed(row, 'sources_2'),
    ]);
    const [first, second] = conflict?.claims ?? [];
    expect(numbersLost(cell(row, 'claim_1'), [first?.text])).toEqual([]);
    expect(numbersLost(cell(row, 'claim_2'), [second?.text])).toEqual([]);
    expect(numbersLost(cell(row, 'how_to_show'), [conflict?.uses, conflict?.topic])).toEqual([]);
  });
});

describe('questions.csv', () => {
  const rows = readTable('facts/questions.csv');

  test('audience, topic, whether answered, date and sources', () => {
    const kept = keyed(content.questions, idOf, (question) => ({
      audience: question.audience,
      topic: question.topic,
      answered: question.answered,
      asAt: question.answered ? question.asAt : undefined,
      sources: question.sources,
    }));
    expect(kept).toEqual(
      keyed(rows, rowId, (row) => {
        const answered = filled(row, 'answer_facts') !== undefined;
        return {
          audience: listed(row, 'audience'),
          topic: cell(row, 'topic'),
          answered,
          asAt: answered ? (filled(row, 'as_at') ?? 'undated') : undefined,
          sources: listed(row, 'sources'),
        };
      }),
    );
  });

  test.each(rows)('$id has its question, and an answer with every number', (row) => {
    const question = content.questions.find(({ id }) => id === rowId(row));
    expect(question?.question).toBeTruthy();
    expect(question?.body.trim() === '').toBe(filled(row, 'answer_facts') === undefined);
    expect(
      numbersLost(cell(row, 'answer_facts'), [question ? plainProse(content, question) : '']),
    ).toEqual([]);
  });
});
