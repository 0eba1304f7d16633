/** A page without problems, which tests change. */

export interface PageParts {
  readonly title?: string;
  readonly canonical?: string;
  /** HTML for the head. */
  readonly head?: string;
  readonly policy?: string;
  readonly body?: string;
}

/** The origin of the pages made here. */
export const ORIGIN = 'https://centres.example';

export function pageHtml(address: string, parts: PageParts = {}): string {
  const { head = '', body = '', policy = "default-src 'none'; style-src 'self'" } = parts;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${parts.title ?? `Page at ${address}`}</title>
<meta name="description" content="The page at ${address}">
<link rel="canonical" href="${parts.canonical ?? ORIGIN + address}">
${head}
</head>
<body><main><h1>Page at ${address}</h1>${body}</main></body>
</html>`;
}
