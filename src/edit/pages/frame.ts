/** What every page of the form has around it, and the addresses of the pages. */

import { html } from '../html.ts';
import type { Html } from '../html.ts';
import type { EditedKind } from '../form/edited-kind.ts';

export interface Addresses {
  /** Begins with the secret of this run; with a slash at both ends. */
  readonly root: string;
  readonly kind: (kind: EditedKind) => string;
  readonly entry: (kind: EditedKind, id: string) => string;
  readonly newEntry: (kind: EditedKind) => string;
  readonly remove: (kind: EditedKind, id: string) => string;
  readonly rename: (kind: EditedKind, id: string) => string;
  readonly preview: (kind: EditedKind, id: string) => string;
}

export function addressesBelow(root: string): Addresses {
  return {
    root,
    kind: (kind) => `${root}kind/${kind}/`,
    entry: (kind, id) => `${root}entry/${kind}/${id}/`,
    newEntry: (kind) => `${root}new/${kind}/`,
    remove: (kind, id) => `${root}remove/${kind}/${id}/`,
    rename: (kind, id) => `${root}rename/${kind}/${id}/`,
    preview: (kind, id) => `${root}preview/${kind}/${id}/`,
  };
}

export function pageHtml(title: string, main: Html, { root }: Addresses): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – edit the content</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${root}edit.css" />
        <script type="module" src="${root}live-check.js"></script>
      </head>
      <body>
        <header><a href="${root}">Edit the content</a></header>
        <main>${main}</main>
      </body>
    </html>`.markup;
}
