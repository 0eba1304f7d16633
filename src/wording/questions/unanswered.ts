/** A question without an answer: who could know it, how to ask them, and the nearest answers. */

import type { Question } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { ReachLine } from '../../domain/finder/index.ts';
import { hasPage } from '../frame/has-page.ts';
import { links } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';
import { PAGE_NAMES } from '../frame/page-names.ts';
import { NOT_RECORDED } from '../frame/phrases.ts';
import { councilNumber } from './reach.ts';

export interface Unanswered {
  /** "The answer is not recorded in the sources we hold." */
  readonly statement: string;
  /** "The county council may know." */
  readonly whoKnows: string;
  readonly ask: readonly ReachLine[];
  /** Answered questions; may be none. */
  readonly nearest: readonly Link[];
}

/** How many questions of its topic follow one that names none. */
const OF_ITS_TOPIC = 3;

export function unansweredWords(content: SiteContent, question: Question): Unanswered {
  const { council } = content.site;
  const number = councilNumber(content);
  return {
    statement: `The answer is ${NOT_RECORDED}.`,
    whoKnows: question.whoKnows ?? `${council.name} may know.`,
    ask: [
      ...(number ? [number] : []),
      ...(isOfRecords(content, question)
        ? [
            {
              before: `You can also ask ${council.name} in writing for what it has recorded, under the Freedom of Information Act.`,
            },
          ]
        : []),
      ...(hasPage(content, links.help)
        ? [{ before: '', link: { text: PAGE_NAMES.help, to: links.help } }]
        : []),
    ],
    nearest: nearestAnswers(content, question).map(({ id, question: text }) => ({
      text,
      to: links.question(id),
    })),
  };
}

/** Not what a family alone asks, such as a number to ring. */
function isOfRecords({ site }: SiteContent, { audience }: Question): boolean {
  return audience.some((id) => id !== site.audiences[0]?.id);
}

function nearestAnswers({ questions }: SiteContent, { topic, seeAlso }: Question): Question[] {
  if (seeAlso === undefined)
    return questions.filter((each) => each.answered && each.topic === topic).slice(0, OF_ITS_TOPIC);
  return seeAlso.flatMap((id) => questions.find((each) => each.id === id && each.answered) ?? []);
}
