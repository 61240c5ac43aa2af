// The name of a report's file without folders and endings, for the names of its exports.

/** `docs/quay.rca.md` → `quay`; `report` for standard input and for a name of endings only. */
export function stemOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const stem = name.replace(/(?:\.rca)?\.[a-z]{1,8}$/i, '');
  return stem === '' || stem === '-' ? 'report' : stem;
}
