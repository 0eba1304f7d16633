/** Structured data has only answered questions, with the words that readers see. */

import { expect, test } from 'vitest';
import { faqData } from '../../../../src/views/questions/faq-data.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const SITE = new URL('https://centres.example');

test('a question without an answer is left out', () => {
  const content = makeContent();
  expect(faqData(content, content.questions, SITE)).toEqual([
    {
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          '@id': 'https://centres.example/questions/#where',
          name: 'Where do I go?',
          acceptedAnswer: { '@type': 'Answer', text: 'To a base.' },
        },
      ],
    },
  ]);
  const open = content.questions.filter(({ answered }) => !answered);
  expect(faqData(content, open, SITE)).toEqual([]);
});
