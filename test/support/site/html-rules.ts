/** What valid HTML means here: html-validate's standard set, but for what Astro and our own checks settle. */

import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes `<!DOCTYPE html>`, void elements and attributes in its own, equally valid, style.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are for search results, which cut long ones; clarity goes before length.
    'long-title': 'off',
    // Numbers are kept in one piece by CSS; a no-break space would spoil copying them.
    'tel-non-breaking': 'off',
  },
};
