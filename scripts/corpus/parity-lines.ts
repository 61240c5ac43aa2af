// Says in how many files editor and command line found the same, and lists what only one of them found.
import type { Compared } from '../../test/parity.ts';

export function parityLines(compared: readonly Compared[]): readonly string[] {
  const same = compared.reduce((sum, file) => sum + file.same, 0);
  const differing = compared.filter(({ editor, commandLine }) => editor.length + commandLine.length > 0);
  return [
    `Editor and command line: ${same} findings alike in ${compared.length} files, ${differing.length === 0 ? 'none differs' : `${differing.length} files differ`}.`,
    ...differing.flatMap(({ path, editor, commandLine }) => [
      `  ${path}`, ...editor.map((line) => `    editor only: ${line}`), ...commandLine.map((line) => `    command line only: ${line}`),
    ]),
  ];
}
