import { expect, test } from 'vitest';
import { entryHtml, textUnder } from '../../../src/search-index/entry-html.ts';

const page = `
<main>
  <h2 id="one">One</h2>
  <ol><li id="first"><p class="when">2019 <span class="status">happened</span></p><p>First <b>bold</b>word<a class="source-mark" href="#s">[1]</a>.</p><p>More</p></li>
  <li id="second">Second<br>line <span data-pagefind-ignore>not this</span></li></ol>
  <section><h3 id="why">Why?</h3><p>Because.</p><h4>Deeper</h4><p>Still.</p><h3 id="how">How?</h3><p>So.</p></section>
  <p>Outside</p>
  <table><tr id="row"><th>Label</th><td>12</td></tr></table>
</main>`;

test.each([
  ['first', ['2019', 'First boldword.', 'More']],
  ['second', ['Second', 'line']],
  ['why', ['Why?', 'Because.', 'Deeper', 'Still.']],
  ['how', ['How?', 'So.']],
  ['row', ['Label', '12']],
])('under "%s"', (id, lines) => {
  expect(textUnder(page, new Set([id])).get(id)).toEqual(lines);
});

test('several entries are kept apart, and an id that is not on the page is left out', () => {
  const texts = textUnder(page, new Set(['why', 'how', 'row', 'nowhere']));
  expect([...texts.keys()]).toEqual(['why', 'how', 'row']);
  expect(texts.get('why')).not.toContain('So.');
});

test('an entry has title and date only once, above its text, and text is escaped', () => {
  const html = entryHtml(
    {
      to: '/x/#y',
      title: 'Cost: 12 < 13',
      tags: { kind: 'figure', date: '2 May 2019', district: 'A "B" & C' },
    },
    ['2 May 2019 happened', 'Cost', '12 < 13', 'In all', 'By 2 May 2019: more'],
  );
  expect(html).toContain('<main data-pagefind-body>happened. In all. By 2 May 2019: more</main>');
  expect(html).toContain('content="Cost: 12 &lt; 13" data-pagefind-meta="title[content]"');
  expect(html).toContain(
    'content="A &quot;B&quot; &amp; C" data-pagefind-filter="district[content]"',
  );
});
