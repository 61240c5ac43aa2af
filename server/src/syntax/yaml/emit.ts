// Writes values as YAML that every reader takes for the same value.

/** Words that YAML 1.2's core schema or a reader of YAML 1.1 takes for something else than text. */
const MEANING = /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?\.(?:inf|nan)?|=|<<)$/i;
const NUMBER = /^[-+]?[\d_]*\.?[\d_]*(?:e[-+]?[\d_]+)?$|^[-+]?0[xob][\da-f_]+$/i;
/** What may not begin a plain text: indicators, blanks, and dashes that could be read as a list. */
const OPENING = /^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/;
// oxlint-disable-next-line no-control-regex -- these are the characters YAML does not print
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Where a value is written: `flow` inside brackets or braces. */
export type Context = 'block' | 'flow';

/** One line: plain where that is safe, else in double quotes. */
export function scalarText(value: string, context: Context = 'block'): string {
  return isPlain(value, context) ? value : quoted(value);
}

/** Whether a text can stand without quotes and be read as itself. */
export function isPlain(value: string, context: Context): boolean {
  if (value === '' || value !== value.trim() || /[\n\t]/.test(value) || UNPRINTABLE.test(value)) return false;
  if (OPENING.test(value) || MEANING.test(value) || isNumber(value)) return false;
  if (/:(?:\s|$)|\s#/.test(value)) return false;
  return context === 'block' || !/[,[\]{}]|:[,[\]{}]/.test(value);
}

/** A long run of digits is taken for a number without a look at its form. */
function isNumber(value: string): boolean {
  return value.length > 100 ? /^[-+\d_.e]*$/i.test(value) : NUMBER.test(value);
}

/** In double quotes, escaped as JSON does; what JSON leaves and YAML does not print is escaped too. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text over several lines as a literal block, whose lines are indented by `indent`; undefined when a block cannot hold it. */
export function blockText(value: string, indent: string): string | undefined {
  if (!value.includes('\n') || UNPRINTABLE.test(value) || /^\s/.test(value) || /\s$/.test(value)) return undefined;
  const lines = value.split('\n').map((line) => (line === '' ? '' : indent + line));
  return `|\n${lines.join('\n')}`;
}

/** Longest list that is written in brackets on one line. */
const WIDEST = 80;

/**
 * A key with its value, in lines that begin with `indent` and end without a line end. Absent values and keys give nothing.
 */
export function pairText(key: string, value: unknown, indent: string): string {
  return `${indent}${scalarText(key)}:${valueText(value, indent)}`;
}

/** What follows a colon: ` value`, or the lines below it. */
function valueText(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    const inline = inlineList(value);
    if (inline !== undefined) return ` ${inline}`;
    return `\n${value.map((item) => itemText(item, `${indent}  `)).join('\n')}`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return pairs.length === 0 ? ' {}' : `\n${pairs.map(([key, inner]) => pairText(key, inner, `${indent}  `)).join('\n')}`;
  }
  return ` ${leafText(value, `${indent}  `)}`;
}

/** `indent` stands before the dash. */
export function itemText(item: unknown, indent: string): string {
  if (Array.isArray(item)) return `${indent}-${inlineList(item) === undefined ? valueText(item, indent) : ` ${inlineList(item) ?? ''}`}`;
  if (typeof item !== 'object' || item === null) return `${indent}- ${leafText(item, `${indent}  `)}`;
  const pairs = Object.entries(item).filter(([, inner]) => inner !== undefined);
  if (pairs.length === 0) return `${indent}- {}`;
  const lines = pairs.map(([key, inner]) => pairText(key, inner, `${indent}  `)).join('\n');
  return `${indent}- ${lines.slice(indent.length + 2)}`;
}

function inlineList(list: readonly unknown[]): string | undefined {
  if (list.some((item) => typeof item === 'object' && item !== null)) return undefined;
  const line = `[${list.map((item) => (typeof item === 'string' ? scalarText(item, 'flow') : leafText(item, ''))).join(', ')}]`;
  return line.length <= WIDEST ? line : undefined;
}

function leafText(value: unknown, indent: string): string {
  if (typeof value === 'string') return blockText(value, indent) ?? scalarText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null';
}
