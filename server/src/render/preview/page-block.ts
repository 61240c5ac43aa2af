// A piece of the report's own text in the preview, and what is kept of rendering it.

/** Inside, `data-line` counts from the block's own line, so that text in front of it moves the block and changes nothing in it. */
export interface PageBlock {
  readonly html: string;
  /** The source line from 0 on which it begins. */
  readonly line: number;
}

/** HTML by the Markdown it was made from. */
export type RenderedTexts = ReadonlyMap<string, string>;

/** Renders each text once for two pages in a row: a keystroke changes one of them. */
export function createRendering(before: RenderedTexts | undefined, make: (text: string) => string): { readonly html: (text: string) => string; readonly rendered: RenderedTexts } {
  const rendered = new Map<string, string>();
  return {
    rendered,
    html(text) {
      const known = rendered.get(text) ?? before?.get(text);
      const html = known ?? make(text);
      rendered.set(text, html);
      return html;
    },
  };
}
