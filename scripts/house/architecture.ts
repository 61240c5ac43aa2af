// Reads from ARCHITECTURE.md what the tests hold the code to: the layers in their order and the files that are shared.

/** The names in back-ticks in the first column of the table under `## Layers`, lowest first. */
export function readLayers(markdown: string): string[] {
  return [...sectionOf(markdown, 'Layers').matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].flatMap(([, name]) => name ?? []);
}

/** The paths in back-ticks of the list under `## Shared with the client`. */
export function readSharedFiles(markdown: string): string[] {
  return [...sectionOf(markdown, 'Shared with the client').matchAll(/^-\s+`([^`]+)`/gm)].flatMap(([, path]) => path ?? []);
}

/** The text from a heading of level two to the next; empty when there is no such heading. */
function sectionOf(markdown: string, heading: string): string {
  const start = markdown.split('\n').indexOf(`## ${heading}`);
  if (start === -1) return '';
  const lines = markdown.split('\n').slice(start + 1);
  const end = lines.findIndex((line) => line.startsWith('## '));
  return lines.slice(0, end === -1 ? undefined : end).join('\n');
}
