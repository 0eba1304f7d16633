/** What pages are called alike in the menu, their title, their heading and links to them. */

export const PAGE_NAMES = {
  help: 'Contact',
  managementInformation: 'Figures',
} as const;
