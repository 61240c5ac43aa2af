// What people see of a report, compared with pictures that were looked at: the preview in every theme, the HTML export, the timeline's picture.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { generateReport } from '../../bench/generate-report.ts';
import { findBrowser } from '../../scripts/editor/browser.ts';
import { launchBrowser } from '../../scripts/editor/workbench.ts';
import { root } from '../../scripts/steps/run-program.ts';
import { syntaxOf } from '../../server/src/syntax/index.ts';
import { exported, inputOf } from '../unit/render/exports/exported.ts';
import { openPreviewPage } from './preview-page.ts';
import { compare, differenceText } from './visual/compare.ts';
import { expectPicture } from './visual/expect-picture.ts';
import { readPicture } from './visual/picture.ts';
import { addRules, pinLooks } from './visual/pin-looks.ts';

const reports: Readonly<Record<string, string>> = {
  'gateway-outage.rca.md': readFileSync(join(root, 'examples', 'gateway-outage.rca.md'), 'utf8'),
  'google-sre.rca.yaml': readFileSync(join(root, 'examples', 'google-sre.rca.yaml'), 'utf8'),
  '500-entries.rca.md': generateReport('markdown', 95_000).text,
};
const short = (name: string): string => name.replace(/\..*/, '');
const exportOf = (format: 'html' | 'svg', name: string): Promise<string> => exported(format, inputOf(reports[name] ?? assert.fail(name), syntaxOf(name)));

describe('what people see', () => {
  let browser: Browser;
  before(async () => {
    // Letters with coloured edges, as some screens want them, differ from those in greys at every edge.
    browser = await launchBrowser(await findBrowser(), ['--disable-lcd-text']);
  });
  after(() => browser.close());

  /** A file as somebody opens it who got it. */
  async function openFile(contentType: string, body: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const page = await browser.newPage({ deviceScaleFactor: 1, ...options });
    await page.route('**/*', (route) => route.fulfill({ contentType: `${contentType}; charset=utf-8`, body }));
    await page.goto('https://export.example/');
    await pinLooks(page);
    return page;
  }

  async function openPicture(name: string): Promise<Page> {
    const page = await openFile('image/svg+xml', await exportOf('svg', name), { viewport: { width: 1200, height: 600 } });
    const height = await page.evaluate<number>('Math.ceil(document.documentElement.getBoundingClientRect().height)');
    await page.setViewportSize({ width: 1200, height });
    return page;
  }

  for (const [name, text] of Object.entries(reports)) {
    // In one theme as far down as the text of the report, in the others what the theme gives its colours to.
    for (const [theme, height] of [['light', 1000], ['dark', 700], ['high-contrast', 700]] as const) {
      it(`of ${name} in the preview, ${theme}`, async () => {
        const { page, close } = await openPreviewPage(browser, { text, name, theme, width: 900, height });
        await pinLooks(page);
        const screenshot = await page.screenshot();
        await close();
        expectPicture(`preview-${short(name)}-${theme}`, screenshot);
      });
    }

    it(`of ${name} as a picture`, async () => {
      const page = await openPicture(name);
      const screenshot = await page.screenshot();
      await page.close();
      expectPicture(`svg-${short(name)}`, screenshot);
    });
  }

  // In light from its head, in dark from the timeline.
  for (const [colorScheme, top, height] of [['light', 'body', 1200], ['dark', '#rca-timeline', 700]] as const) {
    it(`of an exported page, ${colorScheme}`, async () => {
      const page = await openFile('text/html', await exportOf('html', 'google-sre.rca.yaml'), { viewport: { width: 1280, height }, colorScheme });
      await page.evaluate(`document.querySelector('${top}').scrollIntoView()`);
      const screenshot = await page.screenshot();
      await page.close();
      expectPicture(`html-google-sre-${colorScheme}`, screenshot);
    });
  }

  for (const [what, css, isSeen] of [
    ['hidden windows', '.tl-tint { display: none; }', true],
    ['a band of another colour', '.tl-fill-mitigated { fill: #2b7a2b; }', true],
    ['moved labels', '.tl-flag { transform: translateX(6px); }', true],
    ['a lost legend', '.tl-legend { display: none; }', true],
    ['labels that are a little bolder and wider', 'text { stroke: #1c2126; stroke-width: 0.2px; letter-spacing: 0.01px; }', false],
  ] as const) {
    it(`${isSeen ? 'changes by' : 'does not change by'} ${what}`, async () => {
      const page = await openPicture('google-sre.rca.yaml');
      const unchanged = await page.screenshot();
      await addRules(page, css);
      const changed = await page.screenshot();
      await page.close();
      const differences = compare(readPicture(unchanged), readPicture(changed));
      assert.ok(differences.some(({ share }) => share > 0), 'The rule changed nothing at all.');
      assert.equal(differences.some(({ isTooMuch }) => isTooMuch), isSeen, differences.map(differenceText).join(' '));
    });
  }
});
