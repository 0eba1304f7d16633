/** The style sheet of the answer, fetched with the finder so that other pages need not load it. */

import address from '../../styles/finder/finder.scss?url&no-inline';

/** Resolves when the style sheet applies or has failed to load: the answer can be read without it. */
export function addStyles(): Promise<void> {
  return new Promise((done) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.onload = sheet.onerror = () => {
      done();
    };
    document.head.append(sheet);
  });
}
