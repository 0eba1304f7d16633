/** Which compression a browser accepts. */

export type Encoding = 'br' | 'gzip';

/**
 * The compression to which `header` (Accept-Encoding, RFC 9110, section 12.5.3) gives the higher
 * weight, Brotli if both are equal; undefined if neither is accepted or no compression is preferred.
 */
export function acceptedEncoding(header = ''): Encoding | undefined {
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  const weight = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  const best = weight('br') >= weight('gzip') ? 'br' : 'gzip';
  const plain = weights.get('identity') ?? 0;
  return weight(best) > 0 && weight(best) >= plain ? best : undefined;
}

/** "gzip;q=0.5" → ["gzip", 0.5]; a weight that is not a number counts as 0. */
function weightOf(part: string): [name: string, weight: number] {
  const [name = '', ...settings] = part.split(';').map((piece) => piece.trim());
  const weight = settings.find((setting) => setting.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
