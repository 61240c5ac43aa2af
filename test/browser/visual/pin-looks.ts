// Makes a page look the same on every machine, as far as a page can: with one font that the tests bring along, and nothing that moves.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);

/** Its file of Latin letters holds every sign of the font, so that no other font of the machine steps in. */
const faces = (['400', '700'] as const).flatMap((weight) =>
  (['normal', 'italic'] as const).map((style) => ({
    weight,
    style,
    bytes: readFileSync(resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-${style}.woff2`)).toString('base64'),
  })),
);

/** Letters stand where the font wants them, neither moved nor bent to whole pixels: that is where browsers differ most. */
const rules = `
  * { font-family: "Pinned" !important; text-rendering: geometricPrecision !important; caret-color: transparent !important; }
  *, ::before, ::after { animation: none !important; transition: none !important; }
  ::-webkit-scrollbar { display: none; }
`;

/** Fonts and rules that are made from bytes are no request and no mark of the page: its policy stays in force, its text as it was written. */
const pin = `(async () => {
  for (const { weight, style, bytes } of ${JSON.stringify(faces)}) {
    const face = new FontFace('Pinned', Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)), { weight, style });
    document.fonts.add(await face.load());
  }
})()`;

export async function pinLooks(page: Page): Promise<void> {
  await page.evaluate(pin);
  await addRules(page, rules);
}

/** Puts rules of CSS behind those of the page, in an SVG file also, and waits until they are drawn. */
export async function addRules(page: Page, css: string): Promise<void> {
  await page.evaluate(`(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  })()`);
}
