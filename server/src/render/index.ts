// The face of the render layer: a report as HTML and SVG text, and in the formats that it is exported to.

export { previewPage } from './preview/page.ts';
export type { PageOptions, PreviewPage } from './preview/page.ts';
export { placeNamed } from './preview/places.ts';
export { pageUpdate } from './preview/update.ts';
export type { PageUpdate } from './preview/update.ts';
export { renderInline, renderMarkdown, isHarmlessLink } from './markdown/render-markdown.ts';
export { escapeHtml } from './escape.ts';
