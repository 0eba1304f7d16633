/** A question, as lists print it; the page adds the prose of its answer. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Question } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { audienceWords, capital, datingWords } from '../frame/phrases.ts';
import type { SourceMarks } from '../sources/marks.ts';
import { unansweredWords } from './unanswered.ts';
import type { Unanswered } from './unanswered.ts';

export interface QuestionLine {
  readonly id: string;
  /** Ids that it had before, which lead to it too. */
  readonly formerIds: readonly string[];
  /** Its address on the page of all questions. */
  readonly to: string;
  readonly question: string;
  /** "For families and staff". */
  readonly audience: string;
  /** "As at July 2023". */
  readonly dating: string;
  /** Undefined if it has an answer. */
  readonly unanswered: Unanswered | undefined;
  readonly note: string | undefined;
  readonly marks: readonly number[];
}

export function questionLine(
  content: SiteContent,
  question: Question,
  marks: SourceMarks,
): QuestionLine {
  return {
    id: question.id,
    formerIds: question.formerIds ?? [],
    to: links.question(question.id),
    question: question.question,
    audience: audienceWords(content, question.audience),
    dating: capital(datingWords(question, contentIndex(content).source)),
    unanswered: question.answered ? undefined : unansweredWords(content, question),
    note: question.note,
    marks: marks.mark(question.sources),
  };
}
