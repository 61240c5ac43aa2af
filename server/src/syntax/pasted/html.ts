// The words of copied HTML, for clipboards that hold nothing plainer: cells of tables, and lines as a browser would break them. No tag and no attribute of it survives.

import { Parser } from 'htmlparser2';

export interface HtmlWords {
  /** Rows of the first table, cell by cell. */
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
}

/** Elements whose words nobody sees. */
const hidden: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'title', 'noscript']);
const breaking: ReadonlySet<string> = new Set(['p', 'div', 'br', 'li', 'tr', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'table', 'pre', 'blockquote']);
const mostRows = 2_000;

/** Total: whatever is no HTML gives its words. */
export function htmlWords(html: string): HtmlWords {
  const rows: string[][] = [];
  let text = '';
  let hiding = 0;
  let cell: string | undefined;
  let tables = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (hidden.has(name)) hiding += 1;
      if (name === 'table') tables += 1;
      if (name === 'tr' && tables === 1 && rows.length < mostRows) rows.push([]);
      if (name === 'td' || name === 'th') cell = '';
      if (breaking.has(name)) text += '\n';
      if (breaking.has(name) && cell !== undefined) cell += ' ';
    },
    ontext(words) {
      if (hiding > 0) return;
      text += words;
      if (cell !== undefined) cell += words;
    },
    onclosetag(name) {
      if (hidden.has(name)) hiding = Math.max(0, hiding - 1);
      if ((name === 'td' || name === 'th') && cell !== undefined) {
        if (tables === 1) rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
        cell = undefined;
      }
      if (breaking.has(name)) text += '\n';
    },
  });
  parser.write(html);
  parser.end();
  return { rows: rows.filter((row) => row.length > 0), text };
}
