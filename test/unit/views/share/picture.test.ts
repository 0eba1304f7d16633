/** The picture for shared links: its text fits, and it is drawn with and without a map. */

import { expect, test } from 'vitest';
import { png } from '../../../../src/raster/png.ts';
import { darkColour, lightColour } from '../../../../src/styles/colours.ts';
import { icon, ICONS } from '../../../../src/views/share/icon.ts';
import { sharePicture } from '../../../../src/views/share/picture.ts';
import { svgText } from '../../../../src/views/share/svg-text.ts';
import { wrappedText } from '../../../../src/views/share/wrapped-text.ts';
import { PICTURE, pictureWords } from '../../../../src/wording/share/picture.ts';
import { readXml } from '../../../support/formats/read-xml.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const without = { ...content, centres: [] };

test.each([
  ['a council with bases', content, /^.+\. A map of .+ with \d+ \w+\.$/],
  ['a council without', without, new RegExp(`^${content.site.name}$`)],
])('%s has a picture and words for it', async (_, council, words) => {
  const svg = svgText(sharePicture(council, lightColour));
  expect(readXml(svg).name).toBe('svg');
  expect(svg.includes('clip-path')).toBe(council === content);
  expect(pictureWords(council)).toMatch(words);
  const image = await png(svg, PICTURE.width);
  const view = new DataView(image.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([PICTURE.width, PICTURE.height]);
  expect(await png(svg, PICTURE.width)).toEqual(image);
});

test('each icon has its size', async () => {
  for (const kind of Object.values(ICONS)) {
    const view = new DataView(
      (await png(svgText(icon(kind, lightColour('header'))), kind.pixels)).buffer,
    );
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([kind.pixels, kind.pixels]);
  }
});

test.each([
  'Norley',
  'Bournemouth, Christchurch and Poole children’s centres and family hubs, then and now',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'word '.repeat(80).trim(),
])('"%s" is in lines that fit', (text) => {
  const { lines, size } = wrappedText(text, 440);
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(size * 1.15 * lines.length).toBeLessThan(PICTURE.height - 200);
  if (text.length < 100) expect(lines.join(' ')).toBe(text);
});

test('a colour that does not exist is refused', () => {
  expect(lightColour('teal')).not.toBe(darkColour('teal'));
  expect(() => lightColour('no-such-colour')).toThrow(RangeError);
});
