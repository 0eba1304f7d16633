/** What holds of sources, questions, contacts, lots and programmes, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/wording/sources/citations.ts';
import { entryPage, entryPaths } from '../../../src/views/programmes/entry-page.ts';
import { helpPage } from '../../../src/views/help/page.ts';
import { lotPage } from '../../../src/views/programmes/lot-page.ts';
import { programmeMarks } from '../../../src/wording/programmes/marks.ts';
import { storySources } from '../../../src/domain/programmes/story-sources.ts';
import { programmePage } from '../../../src/views/programmes/page.ts';
import {
  audienceQuestionsPage,
  questionAudiences,
  questionsPage,
} from '../../../src/views/questions/page.ts';
import { sourceUses } from '../../../src/wording/sources/uses.ts';
import { sourcesPage } from '../../../src/views/sources/list-page.ts';
import { faqData } from '../../../src/views/questions/faq-data.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

const SITE = new URL('https://centres.example');
describe.each(await contentsForLaws())('%s', (_, content) => {
  const help = helpPage(content);
  const lines = [
    ...help.urgent,
    ...help.professionals,
    ...help.service.lines,
    ...help.health,
    ...help.advice,
  ];
  const programmePages = content.programmes
    .filter((programme) => programme.page)
    .map((programme) => programmePage(content, programme));

  test('every source is listed once, the newest of its kind first', () => {
    const { kinds } = sourcesPage(content);
    const listed = kinds.flatMap(({ sources }) => sources.map(({ to }) => to));
    expect(listed.toSorted()).toEqual(
      content.sources.map(({ id }) => `/sources/${id}/`).toSorted(),
    );
    const news = kinds.find(({ id }) => id === 'kind-news')?.sources ?? [];
    const years = news.flatMap(({ from }) => /(\d{4})(?: \(uncertain\))?$/.exec(from)?.[1] ?? []);
    expect(years).toEqual(years.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('each disagreement gives at least two versions with sources, and the one used', () => {
    const conflicts = sourcesPage(content).conflicts.flatMap((group) => group.conflicts);
    expect(conflicts).toHaveLength(content.conflicts.length);
    for (const { claims, uses } of conflicts) {
      expect(claims.length).toBeGreaterThanOrEqual(2);
      for (const claim of claims) expect(claim.sources.length).toBeGreaterThan(0);
      expect(uses).not.toBe('');
    }
  });

  test('every citation is found on the page of its source', () => {
    const uses = sourceUses(content);
    for (const { group, text, sources } of citations(content))
      for (const source of sources) {
        const items = uses.get(source)?.find((use) => use.group === group)?.items ?? [];
        expect(items.map((item) => item.text)).toContain(text);
      }
  });

  test('the page of all holds every question once', () => {
    const ids = questionsPage(content, SITE).topics.flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    );
    expect(ids.toSorted()).toEqual(content.questions.map(({ id }) => id));
  });

  test('an audience finds its own questions and no others', () => {
    for (const audience of questionAudiences(content)) {
      const page = audienceQuestionsPage(content, audience, SITE);
      const ids = page.topics.flatMap(({ questions }) => questions.map(({ id }) => id));
      const own = content.questions.filter((question) => question.audience.includes(audience.id));
      expect(ids.toSorted()).toEqual(own.map(({ id }) => id));
      expect(page.canonical).toBe(false);
      expect(page.others.map(({ to }) => to)).not.toContain(page.head.path);
    }
  });

  test('a question without an answer says that it is not recorded', () => {
    const printed = questionsPage(content, SITE).topics.flatMap(({ questions }) => questions);
    for (const { id, answered } of content.questions) {
      const unanswered = printed.find((line) => line.id === id)?.unanswered;
      if (answered) expect(unanswered).toBeUndefined();
      else {
        expect(unanswered?.statement).toBe('The answer is not recorded in the sources we hold.');
        expect(unanswered?.ask.filter(({ link }) => link)).not.toEqual([]);
      }
    }
  });

  test('no answer of ours keeps a tag or a link', () => {
    const text = JSON.stringify(faqData(content, content.questions, SITE));
    expect(text).not.toMatch(/<|\]\(/);
    const answered = content.questions.filter((question) => question.answered);
    expect(text.match(/"acceptedAnswer"/g)).toHaveLength(answered.length);
  });

  test('urgent help comes first and in its order', () => {
    const [first] = help.urgent;
    expect(help.lead).toContain(first?.link.text ?? 'no number');
  });

  test('only shown contacts of today are given, each once', () => {
    const usable = content.contacts.filter(({ show, group }) => show && group !== 'history');
    expect(lines.map(({ id }) => id).toSorted()).toEqual(usable.map(({ id }) => id));
  });

  test('hidden and historic contacts appear nowhere', () => {
    const printed = JSON.stringify(help);
    const shown = new Set(lines.map(({ link }) => link.text));
    for (const { value, show, group } of content.contacts) {
      if (value === undefined || shown.has(value) || (show && group !== 'history')) continue;
      expect(printed).not.toContain(value);
    }
  });

  test('lines for professionals stand apart', () => {
    const [family] = content.site.audiences;
    for (const { id } of help.professionals)
      expect(content.contacts.find((contact) => contact.id === id)?.audience).not.toContain(
        family?.id,
      );
  });

  test('telephone numbers are links to ring', () => {
    for (const { link } of [...help.urgent, ...help.professionals])
      expect(link.to).toBe(`tel:${link.text.replaceAll(' ', '')}`);
  });

  test('every library is listed under its district', () => {
    const listed = help.libraries.districts.flatMap(({ items }) => items);
    expect(listed).toHaveLength(content.libraries.length);
  });

  test('what is not recorded of a lot is said, not left empty', () => {
    for (const lot of content.lots) {
      const { line, centres } = lotPage(content, lot);
      expect(line.route).not.toBe('');
      if (!lot.route) expect(line.route).toBe('Not recorded');
      if (!lot.awardedTo && !lot.awarded) expect(line.award).toBe('Not recorded');
      expect(centres.map(({ to }) => to)).toEqual(lot.centres.map((id) => `/centres/${id}/`));
    }
  });

  test('no two lot pages share a title', () => {
    const titles = content.lots.map((lot) => lotPage(content, lot).head.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('programmes with a page and the pages about the site share the top level without a clash', () => {
    const paths = entryPaths(content);
    expect(new Set(paths).size).toBe(paths.length);
    const about = ['about', 'accessibility', 'privacy'];
    const prose = content.pages.filter(({ id }) => about.includes(id));
    expect(paths).toEqual([...programmePages, ...prose].map(({ id }) => id));
    for (const id of paths) {
      const { head, programme, prose: words } = entryPage(content, id);
      expect(head.path).toBe(`/${id}/`);
      expect([programme, words].filter(Boolean)).toHaveLength(1);
    }
  });

  test('the sources of a story have their lines at the foot of its page', () => {
    for (const { id, sources } of programmePages) {
      const programme = content.programmes.find((each) => each.id === id);
      if (!programme) throw new RangeError(id);
      const cited = storySources(content, programme);
      expect(sources.map((source) => source.id)).toEqual(expect.arrayContaining(cited));
      const numbers = programmeMarks(content, programme).mark(cited);
      const numberOf = new Map(sources.map((source) => [source.id, source.number]));
      expect(numbers).toEqual(cited.map((source) => numberOf.get(source)));
    }
  });

  test('every plan without a known outcome is among the open ends', () => {
    for (const { events, linkSections } of programmePages) {
      const open = events.filter(({ statusWords }) => statusWords.endsWith('outcome not recorded'));
      const section = linkSections.find(({ title }) => title.startsWith('Planned'));
      expect(section?.links.map(({ to }) => to) ?? []).toEqual(open.map(({ to }) => to));
    }
  });
});
