// Recognises commands, logs and program text that were pasted without a fence: further in than the text around them, and written like code.

import type { PlainLine } from './plain-line.ts';

const fewestColumns = 4;
const codeSigns = /[{}$;=\\<>|]|--\w|\w\(\)|^\s*at \w|^\S*\/\S+\/|\b(?:ERROR|WARN|INFO|DEBUG|FATAL)\b|\w\/\w[\w-]*$/;

/**
 * The lines of the block that begins at `from`, which stands after a blank line. `base` is the indentation of the text above.
 * Empty when a line is not further in, or when most lines do not look like code.
 */
export function codeFrom(lines: readonly PlainLine[], from: number, base: number): readonly PlainLine[] {
  const first = lines[from];
  if (first === undefined || !first.afterBlank || first.indent < base + fewestColumns) return [];
  let to = from + 1;
  while (lines[to]?.afterBlank === false) to += 1;
  const block = lines.slice(from, to);
  const code = block.filter((line) => codeSigns.test(line.raw.slice(0, 500))).length;
  return block.every((line) => line.indent >= base + fewestColumns && line.fenced === undefined && line.mark?.kind !== 'bullet') && code * 2 >= block.length ? block : [];
}

/** Between fences, without the indentation that all lines share. */
export function fencedCode(block: readonly PlainLine[]): readonly string[] {
  const raw = block.map((line) => line.raw.replaceAll('\t', '    '));
  const shared = raw.reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY);
  return ['```', ...raw.map((line) => line.slice(shared)), '```'];
}
