// Imports a pasted text for the tests of the import.
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { importPlainText, type PlainImport } from '../../../../server/src/syntax/plain/index.ts';

/** Lines from the mouth of a test: without the indentation they all share and without the first and the last line end. */
export function pasted(text: string, fileName?: string): PlainImport {
  return importPlainText(unindented(text), { profiles: shippedProfiles, ...(fileName === undefined ? {} : { fileName }) });
}

/** The draft without its front matter and without the last line end. */
export function bodyOf(text: string): string {
  return pasted(text).markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '').replace(/\n$/, '');
}

export function unindented(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n[ ]*$/, '').split('\n');
  const shared = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/)));
  return lines.map((line) => line.slice(shared)).join('\n');
}
