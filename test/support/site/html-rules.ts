/** The rules for HTML: the standard set of html-validate, except style rules that Astro's output or our design does not follow. */

import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes `<!DOCTYPE html>`, void elements and attributes in a different valid style.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Search results cut long titles; clarity is more important than length.
    'long-title': 'off',
    // CSS keeps numbers on one line; a no-break space would be copied with the number.
    'tel-non-breaking': 'off',
  },
};
