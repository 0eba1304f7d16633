/** First parts of the addresses that every site has, whatever its content. */

export const FIXED_ADDRESSES: readonly string[] = [
  '404',
  'about',
  'accessibility',
  'bases',
  'centres',
  'corrections',
  'data',
  'find',
  'help',
  'lots',
  'management-information',
  'oruk',
  'pagefind',
  'privacy',
  'questions',
  'search',
  'sources',
  'timeline',
  'whats-on',
];
