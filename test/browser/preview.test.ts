// The preview's page as people meet it: read by assistive technology, used by keyboard, zoomed, in every theme, full of trackers.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/editor/browser.ts';
import { launchBrowser } from '../../scripts/editor/workbench.ts';
import { root } from '../../scripts/steps/run-program.ts';
import { generateReport } from '../../bench/generate-report.ts';
import { axeFaults } from './axe.ts';
import { openPreviewPage, type PreviewPage } from './preview-page.ts';
import type { Theme } from './themes.ts';

const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');
const reports: Readonly<Record<string, string>> = {
  'instance-outage.rca.md': example('instance-outage.rca.md'),
  'gateway-outage.rca.md': example('gateway-outage.rca.md'),
  'google-sre.rca.yaml': example('google-sre.rca.yaml'),
  '500-entries.rca.md': generateReport('markdown', 95_000).text,
};

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(join(root, 'out', 'screenshots'), { recursive: true });
  await page.screenshot({ path: join(root, 'out', 'screenshots', `${name}.png`) });
}

/** The page forbids the evaluation of text, so a condition is asked from outside. */
async function until(page: Page, condition: string): Promise<void> {
  while ((await page.evaluate(condition)) !== true) await page.waitForTimeout(20);
}

describe('the preview in a browser', () => {
  let browser: Browser;
  let open: PreviewPage | undefined;
  before(async () => {
    browser = await launchBrowser(await findBrowser());
  });
  after(() => browser.close());
  afterEach(async () => {
    const { violations, strangers } = open ?? { violations: [], strangers: [] };
    await open?.close();
    open = undefined;
    assert.deepEqual([violations, strangers], [[], []], 'The page broke its content security policy or asked for a stranger.');
  });

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const satisfies readonly Theme[]) {
    for (const [name, text] of Object.entries(reports)) {
      it(`has no fault that axe finds: ${name} in ${theme}`, async () => {
        open = await openPreviewPage(browser, { text, name, theme });
        await shot(open.page, `page-${name.replace(/\..*/, '')}-${theme}`);
        await open.page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        assert.deepEqual(await axeFaults(open.page), []);
      });
    }
  }

  it('is used by keyboard alone', async () => {
    open = await openPreviewPage(browser, { text: reports['instance-outage.rca.md'] ?? '', name: 'instance-outage.rca.md' });
    const { page, posted } = open;
    const seen = new Set<string>();
    for (let presses = 0; presses < 120 && !seen.has('mark'); presses += 1) {
      await page.keyboard.press('Tab');
      const at = String(await page.evaluate("(() => { const e = document.activeElement; return e?.closest('svg [data-place]') ? 'mark' : e?.id || e?.tagName })()"));
      seen.add(at);
    }
    assert.ok(seen.has('zone') && seen.has('mark'), [...seen].join(' '));
    const outlined = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement.matches(':focus-visible')");
    assert.equal(outlined, true);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    assert.equal(posted.at(-1)?.type, 'place');
  });

  it('skips to the text, below the bar', async () => {
    open = await openPreviewPage(browser, { text: reports['500-entries.rca.md'] ?? '', name: '500-entries.rca.md' });
    const { page } = open;
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate("document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0"), true);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'rca-body');
    assert.ok(await page.evaluate<number>("document.querySelector('#rca-body').getBoundingClientRect().top - document.querySelector('.bar').getBoundingClientRect().bottom") >= 0);
    assert.ok(await page.evaluate<number>('window.scrollY') > 0);
  });

  it('does not scroll sideways in a narrow panel', async () => {
    open = await openPreviewPage(browser, { text: reports['google-sre.rca.yaml'] ?? '', name: 'google-sre.rca.yaml', width: 320 });
    assert.equal(await open.page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), true);
    assert.deepEqual(await axeFaults(open.page), []);
  });

  it('opens and closes what a cluster holds, and comes back to it', async () => {
    open = await openPreviewPage(browser, { text: reports['500-entries.rca.md'] ?? '', name: '500-entries.rca.md' });
    const { page } = open;
    const cluster = page.locator('[data-cluster]').first();
    await cluster.focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.cluster.open');
    await list.waitFor();
    assert.ok(await list.locator('[data-place]').count() > 1);
    await shot(page, 'page-cluster');
    // It stays open while the person types elsewhere.
    await open.retype(`${reports['500-entries.rca.md'] ?? ''}\nOne more line.\n`);
    await list.waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate("document.activeElement?.hasAttribute('data-cluster')"), true);
  });

  it('can be read at 200 %', async () => {
    open = await openPreviewPage(browser, { text: reports['gateway-outage.rca.md'] ?? '', width: 450, height: 550 });
    const { page } = open;
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), true, 'The page scrolls sideways.');
    assert.deepEqual(await axeFaults(page), []);
    await shot(page, 'page-zoomed');
  });

  it('keeps scroll, opened details and focus while the report is typed', async () => {
    const text = generateReport('markdown', 20_000).text;
    open = await openPreviewPage(browser, { text });
    const { page } = open;
    await page.locator('#rca-timeline-table summary').click();
    await page.locator('#rca-body h2').nth(2).scrollIntoViewIfNeeded();
    await page.evaluate("window.scrollBy(0, 1000); window.marked = document.querySelector('#rca-body table')");
    const before = await page.evaluate<number>("document.querySelector('#rca-body table').getBoundingClientRect().top");
    const bytes = await open.retype(text.replace('## Impact\n', '## Impact\n\nTwo more orders failed.\n'));
    assert.ok(bytes < 4000, `${bytes} bytes for a paragraph`);
    await page.locator('#rca-body p', { hasText: 'Two more orders failed.' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate("document.querySelector('#rca-timeline-table').open"), true);
    assert.equal(await page.evaluate("window.marked === document.querySelector('#rca-body table')"), true, 'What did not change was made anew.');
    const after = await page.evaluate<number>("document.querySelector('#rca-body table').getBoundingClientRect().top");
    assert.ok(Math.abs(after - before) < 2, `The page moved by ${after - before} pixels.`);
  });

  it('shows the same after any edits as when it is opened anew', async () => {
    const text = example('google-sre.rca.md');
    open = await openPreviewPage(browser, { text });
    const body = async (page: Page): Promise<string> => page.evaluate("document.querySelector('main').innerHTML.replaceAll(' open=\"\"', '').replaceAll(/ class=\"(active-line)?\"/g, '')");
    const middle = Math.floor(text.length / 2);
    for (const next of [text.replace('## ', '## New\n\nWords.\n\n## '), text.slice(0, middle), text, `${text.slice(0, middle)}\n\`\`\`\n${text.slice(middle)}`, '', text]) await open.retype(next);
    const edited = await body(open.page);
    await open.close();
    open = await openPreviewPage(browser, { text });
    assert.equal(edited, await body(open.page));
  });

  it('goes to the line of the editor and tells where the person scrolled', async () => {
    open = await openPreviewPage(browser, { text: generateReport('markdown', 20_000).text });
    const { page, posted, send } = open;
    await send({ type: 'scroll', line: 60 });
    await until(page, 'window.scrollY > 0');
    await page.waitForTimeout(300);
    assert.ok(posted.every(({ type }) => type !== 'scrolled'), 'It took the scrolling of the editor for the person’s.');
    await page.mouse.move(400, 600);
    await page.mouse.wheel(0, 900);
    await until(page, 'window.scrollY > 900');
    await page.waitForTimeout(300);
    const scrolled = posted.findLast(({ type }) => type === 'scrolled');
    assert.ok(scrolled?.type === 'scrolled' && scrolled.line > 60, JSON.stringify(scrolled));
    const at = await page.evaluate<number>('window.scrollY');
    await send({ type: 'scroll', line: 1 });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate('window.scrollY'), at, 'The editor led while the person was scrolling.');
    await send({ type: 'cursor', line: 62 });
    await page.locator('#rca-body .active-line').waitFor();
  });

  it('tells times in another zone and says which', async () => {
    open = await openPreviewPage(browser, { text: reports['gateway-outage.rca.md'] ?? '' });
    const { page, posted, send } = open;
    assert.match(await page.locator('#zone option[value=reader]').innerText(), /Europe\/Lisbon/);
    await page.locator('#zone').selectOption('utc');
    await page.waitForTimeout(50);
    assert.deepEqual(posted.at(-1), { type: 'zone', zone: 'utc' });
    await open.show('utc');
    await page.locator('#rca-metrics', { hasText: '2016-04-03 23:30' }).waitFor();
    assert.equal(await page.locator('#zone-shown').innerText(), 'UTC');
    await page.locator('#zone').selectOption('other');
    await page.locator('#zone-name').fill('Asia/Tokyo');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(50);
    assert.deepEqual(posted.at(-1), { type: 'zone', zone: 'Asia/Tokyo' });
    await send({ type: 'about', uri: 'file:///reports/report.rca.md', locked: false, zone: 'Asia/Tokyo' });
    await open.show('Asia/Tokyo');
    await page.locator('#rca-metrics', { hasText: '2016-04-04 08:30' }).waitFor();
    assert.equal(await page.locator('#zone-name').isVisible(), true);
  });

  it('paints the picture as PNG', async () => {
    open = await openPreviewPage(browser, { text: reports['gateway-outage.rca.md'] ?? '' });
    await open.send({ type: 'paint', svg: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="red"/></svg>' });
    while (open.posted.every(({ type }) => type !== 'painted')) await open.page.waitForTimeout(20);
    const painted = open.posted.find(({ type }) => type === 'painted');
    const png = Buffer.from(painted?.type === 'painted' ? painted.png : '', 'base64');
    assert.deepEqual([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 80, 40]);
  });

  it('asks for nothing and runs nothing that a report brings', async () => {
    const hostile = readFileSync(join(import.meta.dirname, 'hostile.rca.md'), 'utf8');
    for (const [name, text] of [['hostile.rca.md', hostile], ['hostile.rca.yaml', `title: ${JSON.stringify(hostile.slice(0, 400))}\nsections:\n  - heading: ${JSON.stringify(hostile.slice(0, 300))}\n    text: ${JSON.stringify(hostile)}\n`]] as const) {
      const preview = await openPreviewPage(browser, { text, name });
      await preview.page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      for (const link of await preview.page.locator('#rca-body a[href]').all()) await link.click({ timeout: 2000 });
      await preview.page.waitForTimeout(100);
      assert.equal(await preview.page.evaluate('window.hacked'), undefined);
      assert.equal(await preview.page.evaluate("document.querySelectorAll('main :is(script, img, iframe, object, embed, form, style, link, meta, base, video, audio)').length"), 0);
      assert.equal(preview.page.url(), 'https://preview.example/');
      for (const message of preview.posted) assert.ok(message.type !== 'link' || /^(?:https?:|mailto:|[^:]*$)/i.test(message.href), JSON.stringify(message));
      assert.deepEqual([preview.strangers, preview.violations], [[], []]);
      await preview.close();
    }
  });
});
