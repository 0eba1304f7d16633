/** The table of questions: a row for every question with its answer. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import { questionSchema } from '../../../domain/entries/schemas/question.ts';
import type { Question } from '../../../domain/entries/entry.ts';
import { links } from '../../../wording/frame/links.ts';
import { plainProse } from '../../../wording/questions/plain-prose.ts';
import { idColumn, descriptionOf } from '../column.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';

export function questionsTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  const { topic: topics } = contentIndex(content);
  return dataTable<Question>(
    {
      id: 'questions',
      title: `Questions and answers on ${area}'s ${terms.centre.many}`,
      description:
        'Questions that people ask, each with its answer. There is no answer where our sources do not give one.',
    },
    [
      idColumn('Our id: the last part of its address on the page of questions'),
      {
        name: 'question',
        about: descriptionOf(questionSchema, 'question'),
        type: 'text',
        value: ({ question }) => question,
      },
      {
        name: 'answered',
        about: 'Whether the sources answer it',
        type: 'true or false',
        value: ({ answered }) => answered,
      },
      {
        name: 'answer',
        about: 'The answer as plain text',
        type: 'text',
        mayBe: ['not recorded'],
        value: (question) => plainProse(content, question) || undefined,
      },
      {
        name: 'answerMarkdown',
        about: 'The answer as written: Markdown, with tags where it takes a figure from the sheet',
        type: 'text',
        mayBe: ['not recorded'],
        value: ({ body }) => body.trim() || undefined,
      },
      {
        name: 'audience',
        about: 'Who it is for',
        type: 'text',
        holds: 'list',
        value: ({ audience }) => audience,
      },
      {
        name: 'topic',
        about: 'Id of its topic',
        type: 'text',
        value: ({ topic }) => topic,
      },
      {
        name: 'topicName',
        about: 'Name of that topic',
        type: 'text',
        value: ({ topic }) => topics.get(topic),
      },
      ...backingColumns<Question>(context, questionSchema, links.question),
    ],
    content.questions,
  );
}
