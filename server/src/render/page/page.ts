// A whole page: it needs nothing but itself, runs nothing, and asks no network for anything.

import { escapeHtml } from '../escape.ts';
import { pageStyle, pageStyleHash } from '../styles.generated.ts';

export interface PageParts {
  readonly title: string;
  /** Of the words in `body` that are not marked otherwise. */
  readonly language: string;
  /** What is between `<body>` and `</body>`, with an element `id="content"` that the skip link leads to. */
  readonly body: string;
  /** Further elements of the head that load nothing. */
  readonly head?: string;
}

/** Only the style that stands in the page itself is allowed, by its hash; `default-src 'none'` refuses all else. */
const POLICY = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;

export function page({ title, language, body, head = '' }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="RCA Author">
<title>${escapeHtml(title)}</title>
${head}<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${body}
</body>
</html>
`;
}
