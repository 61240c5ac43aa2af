// The face of the render layer: a report as HTML and SVG text.

export { renderPreview } from './preview/preview.ts';
export type { Preview, PreviewOptions } from './preview/preview.ts';
export { renderInline, renderMarkdown, isHarmlessLink } from './markdown/render-markdown.ts';
export { escapeHtml } from './escape.ts';
export { timelinePicture } from './timeline/picture.ts';
export { timelineSvg } from './timeline/svg.ts';
