/** The colours of tokens.css for what is no page: pictures, icons, and the bars of the browser. */

import tokens from './tokens.css?raw';

const [light = '', dark = ''] = tokens.split(/@media/);

/** @throws {RangeError} if there is no such colour */
export function lightColour(name: string): string {
  return colourIn(light, name);
}

/** @throws {RangeError} if the dark scheme has no such colour of its own */
export function darkColour(name: string): string {
  return colourIn(dark, name);
}

function colourIn(scheme: string, name: string): string {
  const [, colour] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme) ?? [];
  if (colour === undefined) throw new RangeError(`no colour ${name}`);
  return colour;
}
