/** Answered questions as schema.org data. */

import type { FAQPage } from 'schema-dts';
import type { Question } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { plainProse } from '../../wording/questions/plain-prose.ts';

/**
 * One page of questions; nothing if none of them is answered.
 * @param siteUrl  where the site is served: addresses in the data are absolute
 */
export function faqData(
  content: SiteContent,
  questions: readonly Question[],
  siteUrl: URL,
): (FAQPage & object)[] {
  const answered = questions.filter((question) => question.answered);
  if (answered.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      mainEntity: answered.map(({ id, question, plain }) => ({
        '@type': 'Question',
        '@id': new URL(links.question(id), siteUrl).href,
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: plainProse(content, { plain }) },
      })),
    },
  ];
}
