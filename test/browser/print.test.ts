// Exported pages as people meet them: on screens, by assistive technology, by keyboard, and on paper of both sizes.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { generateReport } from '../../bench/generate-report.ts';
import { findBrowser } from '../../scripts/editor/browser.ts';
import { launchBrowser } from '../../scripts/editor/workbench.ts';
import { root } from '../../scripts/steps/run-program.ts';
import { syntaxOf } from '../../server/src/syntax/index.ts';
import { exported, inputOf } from '../unit/render/exports/exported.ts';
import { madeSite } from '../unit/render/site/made-site.ts';
import { axeFaults } from './axe.ts';

const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');
const reports: Readonly<Record<string, string>> = {
  'instance-outage.rca.md': example('instance-outage.rca.md'),
  'gateway-outage.rca.md': example('gateway-outage.rca.md'),
  'google-sre.rca.yaml': example('google-sre.rca.yaml'),
  '500-entries.rca.md': generateReport('markdown', 95_000).text,
  'hostile.rca.md': readFileSync(join(import.meta.dirname, 'hostile.rca.md'), 'utf8'),
};
/** What is left of a sheet between the margins, in pixels of CSS, and its size in points. */
const papers = { A4: { width: 665, box: '595.9\\d* 842.\\d+' }, Letter: { width: 687, box: '612 792' } } as const;
const ADDRESS = 'https://export.example/';

describe('an exported page in a browser', () => {
  let browser: Browser;
  const pages: Page[] = [];
  const asked: string[] = [];
  before(async () => {
    browser = await launchBrowser(await findBrowser());
  });
  after(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    assert.deepEqual(asked.splice(0), [], 'A page asked for something, or something in it was refused.');
  });

  async function open(name: string, colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<Page> {
    const html = await exported('html', inputOf(reports[name] ?? assert.fail(name), syntaxOf(name)));
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    pages.push(page);
    page.on('console', (message) => asked.push(message.text()));
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      asked.push(url);
      return route.abort();
    });
    await page.goto(ADDRESS);
    return page;
  }

  for (const name of Object.keys(reports)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has no fault that axe finds: ${name} in ${scheme}`, async () => {
        const page = await open(name, scheme);
        await shot(page, `export-${name.replace(/\..*/, '')}-${scheme}`);
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        assert.deepEqual(await axeFaults(page), []);
      });
    }

    it(`is as narrow as a telephone: ${name}`, async () => {
      const page = await open(name, 'light', 320);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    });

    for (const [paper, { width, box }] of Object.entries(papers)) {
      it(`fits on ${paper}: ${name}`, async () => {
        // As somebody prints whose screen is dark.
        const page = await open(name, 'dark', width);
        await page.emulateMedia({ media: 'print' });
        const shown = await page.evaluate<Printed>(printed);
        assert.ok(shown.widest <= width, `${shown.widest} pixels wide`);
        assert.equal(shown.paper, 'rgb(255, 255, 255)');
        for (const picture of shown.pictures) assert.ok(picture.left >= 0 && picture.right <= width && picture.height > 40 && picture.height < 900, JSON.stringify(picture));
        let at = -1;
        for (const heading of shown.headings) {
          const next = shown.text.indexOf(heading, at + 1);
          assert.ok(next > at, `“${heading}” is not printed in its place`);
          at = next;
        }
        assert.doesNotMatch(shown.text, /Skip to the content|Timeline as a table/);
        const pdf = (await page.pdf({ format: paper })).toString('latin1');
        const sheets = Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf)?.[1] ?? /\/Count (\d+)/.exec(pdf)?.[1]);
        // Nothing smaller than it can be read, nothing pages long that could stand on one.
        assert.ok(sheets >= 1 && sheets <= 2 + shown.text.length / 1_200, `${sheets} pages for ${shown.text.length} characters`);
        assert.match(pdf, new RegExp(`/MediaBox \\[0 0 ${box}\\]`));
      });
    }
  }

  it('shows addresses on paper where words hide them', async () => {
    const page = await open('google-sre.rca.yaml');
    const after = "getComputedStyle(document.querySelector('article a.outward'), '::after').content";
    assert.equal(await page.evaluate(after), 'none');
    await page.emulateMedia({ media: 'print' });
    assert.match(String(await page.evaluate(after)), /https:\/\//);
  });

  it('asks nothing of the network and runs nothing, whatever the report says', async () => {
    const page = await open('hostile.rca.md');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate('window.hacked'), undefined);
    assert.equal(page.url(), ADDRESS);
    assert.equal(await page.evaluate("document.querySelectorAll('script, img, iframe, object, embed, form, base, link, video').length"), 0);
  });

  it('is read by keyboard: past the contents, and into the lists behind the picture', async () => {
    const page = await open('500-entries.rca.md');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'content');
    await page.locator('[data-cluster]').first().focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.cluster:target');
    assert.ok(await list.isVisible());
    await list.locator('.close').click();
    assert.equal(await page.locator('.cluster:visible').count(), 0);
  });
});

describe('the site of an archive in a browser', () => {
  let browser: Browser;
  let folder = '';
  before(async () => {
    browser = await launchBrowser(await findBrowser());
    folder = mkdtempSync(join(tmpdir(), 'rca-site-'));
    for (const [path, text] of madeSite(reports, { title: 'Harbour reports', base: 'https://reports.harbour.example/' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  for (const [name, path] of [['index', 'index.html'], ['list', 'regions/apac.html'], ['report', 'reports/gateway-outage.html']] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no fault that axe finds: ${path} in ${colorScheme}`, async () => {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
        await page.goto(pathToFileURL(join(folder, path)).href);
        await shot(page, `site-${name}-${colorScheme}`);
        assert.deepEqual(await axeFaults(page), []);
        await page.setViewportSize({ width: 320, height: 900 });
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
        await page.close();
      });
    }
  }

  it('is walked from the disk, by its links alone', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    for (const [link, heading] of [['Regions', 'Regions'], ['APAC', 'Region: APAC'], ['Folia APAC API Gateway RCA April 4, 2016', 'Folia APAC API Gateway RCA April 4, 2016'], ['2016', '2016'], ['Harbour reports', 'Harbour reports']] as const) {
      await page.getByRole('link', { name: link, exact: true }).first().click();
      assert.equal(await page.locator('h1').textContent(), heading);
    }
    assert.deepEqual([...new Set(asked)], ['file:']);
    await page.close();
  });
});

interface Printed {
  readonly widest: number;
  readonly paper: string;
  readonly pictures: readonly { readonly left: number; readonly right: number; readonly height: number }[];
  readonly headings: readonly string[];
  readonly text: string;
}

/** Run in the page: where everything is when it is printed. */
const printed = `(() => {
  const tidy = (words) => words.replace(/\\s+/g, ' ').trim();
  return {
    widest: Math.ceil(Math.max(...[...document.querySelectorAll('body *:not(svg *)')].filter((e) => e.checkVisibility()).map((e) => e.getBoundingClientRect().right))),
    paper: getComputedStyle(document.documentElement).backgroundColor,
    pictures: [...document.querySelectorAll('#rca-timeline > svg')].map((e) => e.getBoundingClientRect()).map(({ left, right, height }) => ({ left, right, height })),
    headings: [...document.querySelectorAll('h1, .contents h2, .part h2')].map((e) => tidy(e.innerText)),
    text: tidy(document.body.innerText),
  };
})()`;

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(join(root, 'out', 'screenshots'), { recursive: true });
  await page.screenshot({ path: join(root, 'out', 'screenshots', `${name}.png`) });
}
