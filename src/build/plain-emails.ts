/**
 * E-mail addresses in prose stay text. Markdown makes links of them, but only an entry of a contact
 * says that an address may be used today.
 */

import { defineMdastPlugin } from 'satteri';

export const plainEmails = defineMdastPlugin({
  name: 'plain-emails',
  link(node, context) {
    if (/^mailto:/i.test(node.url)) context.replaceNode(node, node.children.slice());
  },
});
