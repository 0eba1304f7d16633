/** A question, as lists print it; the page adds the prose of its answer. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Question } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { audienceWords, capital, datingWords, NOT_RECORDED } from '../frame/phrases.ts';
import type { SourceMarks } from '../sources/marks.ts';

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
  /** A sentence that there is no answer; undefined if there is one. */
  readonly unanswered: string | undefined;
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
    unanswered: question.answered ? undefined : `The answer is ${NOT_RECORDED}.`,
    note: question.note,
    marks: marks.mark(question.sources),
  };
}
