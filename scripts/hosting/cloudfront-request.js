/** A CloudFront function (cloudfront-js-2.0) for viewer requests: the files behind the site's addresses. */

const LIST = /\/oruk\/[a-z_]+\/?$/;
const ENTRY = /\/oruk\/[a-z_]+\/[0-9a-f-]+$/;
/** The last part of a page's address has no ending and no capitals. */
const PAGE_WITHOUT_SLASH = /\/[a-z0-9-]+$/;

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it by this name.
function handler(event) {
  const { request } = event;
  const { uri, querystring } = request;
  if (uri.endsWith('/oruk/')) request.uri = `${uri}index.json`;
  else if (LIST.test(uri)) request.uri = `${uri.replace(/\/$/, '')}${orukPage(querystring)}.json`;
  else if (ENTRY.test(uri)) request.uri = `${uri}.json`;
  else if (PAGE_WITHOUT_SLASH.test(uri)) return moved(`${uri}/${queryOf(querystring)}`);
  else if (uri.endsWith('/')) request.uri = `${uri}index.html`;
  return request;
}

/** Open Referral UK: "?page=2" is a file, the first page is the list. */
function orukPage({ page }) {
  return page && /^([2-9]|[1-9]\d+)$/.test(page.value) ? `/page/${page.value}` : '';
}

function queryOf(querystring) {
  const pairs = Object.entries(querystring).flatMap(([name, { value, multiValue }]) =>
    (multiValue ?? [{ value }]).map((each) => `${name}=${each.value}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function moved(location) {
  return {
    statusCode: 308,
    statusDescription: 'Permanent Redirect',
    headers: { location: { value: location } },
  };
}
