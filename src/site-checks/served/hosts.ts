/** What to change on each host that `scripts/hosting/` has a configuration for. */

import type { Rule } from './copy.ts';

export interface Host {
  readonly name: string;
  readonly isServedBy: (headers: Headers) => boolean;
  /** Where and what to change; the general advice counts for a rule without one. */
  readonly fixes: Partial<Readonly<Record<Rule, string>>>;
}

const server = (pattern: RegExp) => (headers: Headers) => pattern.test(headers.get('server') ?? '');

const GENERAL: Readonly<Record<Rule, string>> = {
  file: 'Copy the whole folder of the site to the host again.',
  type: 'Set the media types as scripts/hosting/README.md says for your host.',
  header: 'Send the headers of _headers as scripts/hosting/README.md says for your host.',
  slash: 'Let the address of a folder without its slash lead to the one with it.',
  'not-found': 'Answer every unknown address with 404.html and the status 404.',
  hidden: 'Do not serve _headers.',
  compression: 'Compress text with gzip or Brotli.',
  cache: 'Send ETag or Last-Modified with pages, answer 304, and keep pages for an hour at most.',
  oruk: 'Add the addresses of Open Referral UK: scripts/hosting/README.md says how.',
};

const FROM_HEADERS_FILE = 'Publish _headers with the site, at its top; this host reads it.';
const COPIES = 'Run "node scripts/hosting/plain-files.js" on the folder before you publish it.';

const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    isServedBy: server(/^nginx/),
    fixes: {
      type: 'In nginx.conf: "types" and the locations that set "default_type".',
      header: 'In nginx.conf: the "map" of the header and its "add_header … always".',
      slash: 'In nginx.conf: serve with "root" and "index", and without "try_files" for folders.',
      'not-found': 'In nginx.conf: "error_page 404 /404.html" and "error_page 403 =404 /404.html".',
      hidden: 'In nginx.conf: the location of _headers, with "return 404".',
      compression: 'In nginx.conf: "gzip on" and the type in "gzip_types".',
      cache: 'In nginx.conf: the map "$site_cache"; leave "etag" on.',
      oruk: 'In nginx.conf: the locations of /oruk/.',
    },
  },
  {
    name: 'Caddy',
    isServedBy: server(/^Caddy/),
    fixes: {
      type: 'In Caddyfile: "header Content-Type" for the ending.',
      header: 'In Caddyfile: the snippet "site_headers", also in "handle_errors".',
      slash: 'In Caddyfile: "file_server", without "try_files" for folders.',
      'not-found': 'In Caddyfile: "handle_errors" with "rewrite * /404.html".',
      hidden: 'In Caddyfile: "hide _headers" in "file_server".',
      compression: 'In Caddyfile: "encode" and the type in its "match".',
      cache: 'In Caddyfile: "Cache-Control" in the snippet "site_headers".',
      oruk: 'In Caddyfile: the "rewrite" of /oruk/.',
    },
  },
  {
    name: 'Apache',
    isServedBy: server(/^Apache/),
    fixes: {
      type: 'In apache.conf: "AddType" or "Header set Content-Type"; enable mod_mime and mod_headers.',
      header: 'In apache.conf: "Header always set"; enable mod_headers.',
      slash: 'In apache.conf: leave "DirectorySlash" on; enable mod_dir.',
      'not-found':
        'In apache.conf: "SITE_PATH", "ErrorDocument 404" and the rule for folders without a page.',
      hidden: 'In apache.conf: the "RewriteRule" of _headers.',
      compression: 'In apache.conf: the type in "AddOutputFilterByType"; enable mod_deflate.',
      cache: 'In apache.conf: "FileETag None" and "Header always set Cache-Control".',
      oruk: 'In apache.conf: the "RewriteRule" of /oruk/; enable mod_rewrite.',
    },
  },
  {
    name: 'Netlify',
    isServedBy: server(/^Netlify/),
    fixes: { type: FROM_HEADERS_FILE, header: FROM_HEADERS_FILE, oruk: COPIES },
  },
  {
    name: 'GitHub Pages',
    isServedBy: server(/^GitHub\.com/),
    fixes: {
      type: 'GitHub Pages sets the types itself and they cannot be changed.',
      header: 'GitHub Pages cannot send headers of a site; another host can.',
      oruk: COPIES,
    },
  },
  {
    name: 'S3 and CloudFront',
    isServedBy: (headers) => headers.has('x-amz-cf-id') || server(/^AmazonS3/)(headers),
    fixes: {
      type: 'Attach cloudfront-response.js to the viewer response.',
      header: 'Attach cloudfront-response.js to the viewer response.',
      slash: 'Attach cloudfront-request.js to the viewer request.',
      'not-found': 'In CloudFront: custom error responses for 403 and 404, with /404.html and 404.',
      hidden: 'Leave _headers out of "aws s3 sync".',
      compression: 'In CloudFront: "Compress objects automatically".',
      oruk: 'Attach cloudfront-request.js to the viewer request.',
    },
  },
  // Last, since it is also in front of other hosts.
  {
    name: 'Cloudflare Pages',
    isServedBy: server(/^cloudflare/),
    fixes: { type: FROM_HEADERS_FILE, header: FROM_HEADERS_FILE, oruk: COPIES },
  },
];

/** The host that sent these headers; undefined if it is not known. */
export function hostOf(headers: Headers): Host | undefined {
  return HOSTS.find(({ isServedBy }) => isServedBy(headers));
}

/** One sentence: what to change on `host`. */
export function mendOf(rule: Rule, host: Host | undefined): string {
  return host?.fixes[rule] ?? GENERAL[rule];
}
