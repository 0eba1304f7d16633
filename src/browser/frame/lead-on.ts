/**
 * Opens the new address of a page that has moved, with the part of the page that was asked for: the
 * page's own refresh, which works without scripts, loses what stands behind the # sign.
 */

const way = document.querySelector<HTMLAnchorElement>('main a');
if (way && location.hash !== '') {
  if (way.hash === '') way.hash = location.hash;
  location.replace(way.href);
}
