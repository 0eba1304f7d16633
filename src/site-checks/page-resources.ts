/** What a browser fetches for a page without a click. */

export interface Resource {
  readonly kind: 'script' | 'style' | 'image' | 'font' | 'other';
  /** As written in the page. */
  readonly url: string;
}

type Attributes = Readonly<Record<string, string>>;

/** What the browser fetches for an element; empty for a link that people click. */
export function resourcesOf(name: string, attributes: Attributes): Resource[] {
  if (name === 'link') return linkResources(attributes);
  const { src, srcset, href, data, poster, action } = attributes;
  const kind = KIND_BY_ELEMENT.get(name);
  if (kind === undefined) return [];
  const urls = [src, data, poster, ...setOf(srcset)];
  if (kind === 'image') urls.push(href, attributes['xlink:href']);
  if (name === 'form') urls.push(action);
  return urls.flatMap((url) => (url === undefined || !isFetched(url) ? [] : [{ kind, url }]));
}

/** What the browser fetches for a style sheet: its imports, images and fonts. */
export function styleResources(css: string): Resource[] {
  const addresses = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return [...addresses].flatMap((match) => {
    const url = match[2] ?? match[4] ?? '';
    if (!isFetched(url)) return [];
    const kind = /\.(woff2?|ttf|otf)([?#]|$)/.test(url) ? 'font' : 'image';
    return [{ kind: match[4] === undefined ? kind : 'style', url } as const];
  });
}

const KIND_BY_ELEMENT: ReadonlyMap<string, Resource['kind']> = new Map([
  ['script', 'script'],
  ['img', 'image'],
  ['image', 'image'],
  ['use', 'image'],
  ['feimage', 'image'],
  ['source', 'image'],
  ['input', 'image'],
  ['iframe', 'other'],
  ['embed', 'other'],
  ['object', 'other'],
  ['video', 'other'],
  ['audio', 'other'],
  ['track', 'other'],
  ['form', 'other'],
]);

const KIND_BY_PRELOAD: ReadonlyMap<string, Resource['kind']> = new Map([
  ['font', 'font'],
  ['script', 'script'],
  ['style', 'style'],
  ['image', 'image'],
]);

function linkResources({ rel = '', href, as = '' }: Attributes): Resource[] {
  if (href === undefined || !isFetched(href)) return [];
  const words = rel.toLowerCase().split(/\s+/);
  if (words.includes('stylesheet')) return [{ kind: 'style', url: href }];
  // Fetched only for a home screen.
  if (words.includes('apple-touch-icon')) return [{ kind: 'other', url: href }];
  if (words.some((word) => word.endsWith('icon'))) return [{ kind: 'image', url: href }];
  if (words.includes('modulepreload')) return [{ kind: 'script', url: href }];
  if (words.includes('preload')) return [{ kind: KIND_BY_PRELOAD.get(as) ?? 'other', url: href }];
  const others = ['prefetch', 'preconnect', 'dns-prefetch', 'manifest'];
  return others.some((word) => words.includes(word)) ? [{ kind: 'other', url: href }] : [];
}

function setOf(srcset: string | undefined): string[] {
  return (srcset ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);
}

/** Fragments, empty addresses and `data:` addresses are not fetched. */
function isFetched(url: string): boolean {
  return url !== '' && !url.startsWith('#') && !url.startsWith('data:');
}
