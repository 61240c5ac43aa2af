// Holds what the editor shows of a report against what the command line prints of it: one rule book, one answer.
import type { Diagnostic } from 'vscode-languageserver/node';
import { rca } from './unit/cli/memory-host.ts';
import { checked } from './unit/cli/output-schemas.ts';
import { startEditor } from './unit/lsp/editor.ts';

export interface Compared {
  readonly path: string;
  /** Findings that both have. */
  readonly same: number;
  /** Findings that only one has, as lines for people. */
  readonly editor: readonly string[];
  readonly commandLine: readonly string[];
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Each file is a report of its own, whatever its name; both sides live in this process and on the same day. */
export async function compareFindings(files: Iterable<readonly [path: string, text: string]>): Promise<readonly Compared[]> {
  const editor = await startEditor({ settings: { include: ['**/*'] }, today: { year: 2026, month: 11, day: 21 } });
  const compared: Compared[] = [];
  for (const [path, text] of files) {
    // The editor takes a path for an address, and a byte order mark for a matter of files.
    const uri = `file:///archive/${path.split('/').map(encodeURIComponent).join('/')}`;
    const shown = text.replace(/^\uFEFF/, '');
    await editor.open(uri, shown);
    const inEditor = (await editor.pull(uri)).map(lineOfDiagnostic);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const { files: [file] } = checked((await rca(['check', path, '--format', 'json'], { [path]: shown })).stdout);
    const printed = (file?.findings ?? []).map(({ line, column, endLine, endColumn, severity, rule, message }) => `${line}:${column}–${endLine}:${endColumn} ${severity} ${rule} ${message}`);
    compared.push({ path, same: inEditor.length - without(inEditor, printed).length, editor: without(inEditor, printed), commandLine: without(printed, inEditor) });
  }
  await editor.close();
  return compared;
}

function lineOfDiagnostic({ range: { start, end }, severity, code, message }: Diagnostic): string {
  const words = typeof message === 'string' ? message : message.value;
  return `${start.line + 1}:${start.character + 1}–${end.line + 1}:${end.character + 1} ${SEVERITIES[severity ?? 0] ?? ''} ${code ?? ''} ${words}`;
}

/** Those of `lines` that are not in `others`, each as often as it is missing there. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
