/** The style sheet of the answer, fetched with the finder so that other pages do not carry it. */

import address from '../../styles/finder/finder.scss?url&no-inline';

/** Done when it applies, or cannot be had: the answer reads well without it. */
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
