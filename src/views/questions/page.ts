/** The page of all questions by topic, and the page of each audience's questions. */

import type { Question } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { questionLine } from '../../wording/questions/line.ts';
import type { QuestionLine } from '../../wording/questions/line.ts';
import { counted } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine, SourceMarks } from '../../wording/sources/marks.ts';
import { faqData } from './faq-data.ts';

export interface QuestionsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Links to the pages of other audiences and of all questions. */
  readonly others: readonly Link[];
  readonly topics: readonly QuestionTopic[];
  /** Whether this is the page with the questions' own addresses; else they link to it. */
  readonly canonical: boolean;
  readonly sources: readonly SourceLine[];
}

export interface QuestionTopic {
  /** Anchor of the topic: "topic-money". */
  readonly id: string;
  readonly name: string;
  /** "4 questions". */
  readonly count: string;
  readonly questions: readonly QuestionLine[];
}

const QUESTIONS = { one: 'question', many: 'questions' };
/** The order of questions that have none. */
const LAST = 1_000;

interface Audience {
  readonly id: string;
  readonly name: string;
}

/** Audiences that have questions, and so a page. */
export function questionAudiences({ site, questions }: SiteContent): Audience[] {
  return site.audiences.filter(({ id }) => questions.some(({ audience }) => audience.includes(id)));
}

/** @param siteUrl  where the site is served, for the structured data */
export function questionsPage(content: SiteContent, siteUrl: URL): QuestionsPage {
  const { questions, site } = content;
  const open = questions.filter(({ answered }) => !answered).length;
  return pageOf(content, questions, siteUrl, {
    title: 'Questions and answers',
    path: links.questions,
    crumbs: [HOME],
    lead:
      questions.length === 0
        ? `No questions are recorded for ${site.area}.`
        : `${String(questions.length)} questions by topic, ${String(questions.length - open)} of them answered. For ${String(open)} the sources we hold have no answer.`,
    others: questionAudiences(content).map(audienceLink),
    canonical: true,
  });
}

export function audienceQuestionsPage(
  content: SiteContent,
  audience: Audience,
  siteUrl: URL,
): QuestionsPage {
  const questions = content.questions.filter((each) => each.audience.includes(audience.id));
  const others = questionAudiences(content).filter(({ id }) => id !== audience.id);
  return pageOf(content, questions, siteUrl, {
    title: `Questions and answers for ${audience.name.toLowerCase()}`,
    path: links.audience(audience.id),
    audience: [audience.name],
    crumbs: [HOME, { text: 'Questions', to: links.questions }],
    lead: `${counted(questions.length, QUESTIONS)} that ${audience.name.toLowerCase()} ask, by topic.`,
    others: [{ text: 'All questions', to: links.questions }, ...others.map(audienceLink)],
    canonical: false,
  });
}

interface Framing extends Pick<QuestionsPage, 'title' | 'lead' | 'others' | 'canonical'> {
  readonly path: string;
  readonly audience?: readonly string[];
  readonly crumbs: readonly Link[];
}

function pageOf(
  content: SiteContent,
  questions: readonly Question[],
  siteUrl: URL,
  { title, lead, path, crumbs, audience, others, canonical }: Framing,
): QuestionsPage {
  const marks = sourceMarks(content);
  return {
    head: {
      title,
      description: lead,
      path,
      crumbs,
      search: { kind: 'page', audience },
      structuredData: faqData(content, questions, siteUrl),
    },
    title,
    lead,
    others,
    topics: topicsOf(content, questions, marks),
    canonical,
    sources: marks.list(),
  };
}

function topicsOf(
  content: SiteContent,
  questions: readonly Question[],
  marks: SourceMarks,
): QuestionTopic[] {
  const byTopic = Map.groupBy(questions, ({ topic }) => topic);
  return content.site.topics.flatMap(({ id, name }) => {
    const inTopic = (byTopic.get(id) ?? []).toSorted(readingOrder(content));
    const lines = inTopic.map((each) => questionLine(content, each, marks));
    return lines.length > 0
      ? [{ id: `topic-${id}`, name, count: counted(lines.length, QUESTIONS), questions: lines }]
      : [];
  });
}

/** By order, then answered before unanswered, then by audience in the order of the site's settings. */
function readingOrder({ site }: SiteContent): (a: Question, b: Question) => number {
  const audiences = site.audiences.map(({ id }) => id);
  const rank = ({ audience }: Question): number =>
    Math.min(...audience.map((id) => audiences.indexOf(id)));
  return (a, b) =>
    (a.order ?? LAST) - (b.order ?? LAST) ||
    Number(b.answered) - Number(a.answered) ||
    rank(a) - rank(b);
}

function audienceLink({ id, name }: Audience): Link {
  return { text: `Questions for ${name.toLowerCase()}`, to: links.audience(id) };
}
