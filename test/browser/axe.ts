// What axe-core finds wrong with a page, by the Web Content Accessibility Guidelines 2.2 at level AA and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** One line for each element, the rule in front. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // By the debugger: the page itself allows no script but its own.
  await page.evaluate(source);
  const violations = await page.evaluate<readonly Violation[]>('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)');
  return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
