// The HTML around the preview's content: a strict content security policy, the switch of zones, places for what arrives by message. It knows no editor, so that tests can load it in any browser.

import { partNames } from '../../../server/src/lsp/protocol.ts';

export interface FrameOptions {
  /** Sources of style sheets that the host allows. */
  readonly cspSource: string;
  /** Sources of images that lie beside the report. */
  readonly images: string;
  /** Fresh for every frame. */
  readonly nonce: string;
  readonly style: string;
  readonly script: string;
  /** What the page keeps until the host keeps it. */
  readonly state: Readonly<Record<string, unknown>>;
  /** In the person's language. */
  readonly words: FrameWords;
}

export interface FrameWords {
  readonly report: string;
  readonly timesIn: string;
  readonly reportZone: string;
  readonly yours: string;
  readonly otherZone: string;
  readonly zoneName: string;
  readonly text: string;
  readonly skip: string;
}

/** Images are those that lie beside the report, and the picture, which our script makes itself. */
export function pageFrame({ cspSource, images, nonce, style, script, state, words }: FrameOptions): string {
  const json = JSON.stringify(state).replaceAll('<', String.raw`\u003c`);
  const yours = escape(words.yours);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}; font-src ${cspSource}; img-src blob: ${images}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escape(style)}">
<title>${escape(words.report)}</title>
</head>
<body>
<a class="skip" href="#rca-body">${escape(words.skip)}</a>
<header class="bar">
<label for="zone">${escape(words.timesIn)}</label>
<select id="zone"><option value="document">${escape(words.reportZone)}</option><option value="utc">UTC</option><option value="reader" data-words="${yours}">${yours}</option><option value="other">${escape(words.otherZone)}</option></select>
<input id="zone-name" list="zone-names" hidden aria-label="${escape(words.zoneName)}" placeholder="Europe/Lisbon" spellcheck="false" autocomplete="off"><datalist id="zone-names"></datalist>
<output id="zone-shown" for="zone zone-name"></output>
</header>
<p id="problem" role="alert" hidden></p>
<main aria-busy="true">
${partNames.map((name) => `<div data-part="${name}"></div>`).join('\n')}
<article id="rca-body" tabindex="-1" aria-label="${escape(words.text)}"></article>
</main>
<script type="application/json" id="state">${json}</script>
<script nonce="${nonce}" src="${escape(script)}"></script>
</body>
</html>`;
}

/** Translations are not ours to trust with marks. */
function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
