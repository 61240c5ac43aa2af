// Reads the plain top-level keys of TOML front matter: strings, numbers, booleans, dates as text, arrays of these. Tables below are left alone.

import { fieldKey } from '../../model/vocabulary/index.ts';
import type { Field, ReadingProblem } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { ReadFields } from './front-matter-yaml.ts';

const LINE = /^([ \t]*)("[^"\n]*"|'[^'\n]*'|[\w-]+)([ \t]*=[ \t]*)([^\n]*)$/;

export function tomlFields(text: string, place: Span): ReadFields {
  const fields: Field[] = [];
  const problems: ReadingProblem[] = [];
  const seen = new Set<string>();
  let from = place.from;
  while (from < place.to) {
    const end = text.indexOf('\n', from);
    const to = end < 0 || end > place.to ? place.to : end;
    const line = text.slice(from, to);
    // A table header: what follows is nested and no metadata of ours.
    if (line.trimStart().startsWith('[')) break;
    const found = line.length > LONGEST ? null : LINE.exec(line);
    if (found !== null) {
      const [, indent = '', quoted = '', equals = '', rest = ''] = found;
      const bare = /^["']/.test(quoted);
      const written = bare ? quoted.slice(1, -1) : quoted;
      const keyFrom = from + indent.length + (bare ? 1 : 0);
      const keySpan = { from: keyFrom, to: keyFrom + written.length };
      const at = from + indent.length + quoted.length + equals.length;
      if (seen.has(written)) problems.push({ rule: 'duplicate-key', span: keySpan, message: `The key “${written}” occurs twice in the front matter: keep one of them.` });
      seen.add(written);
      fields.push({ key: fieldKey(written) ?? written, keySpan, from: 'front-matter', ...valueAt(rest, at) });
    } else if (line.trim() !== '' && !line.trimStart().startsWith('#')) {
      problems.push({ rule: 'syntax-error', span: { from, to }, message: `The line “${line.trim().slice(0, 60)}” of the front matter is not TOML: write “key = value”.` });
    }
    from = to + 1;
  }
  return { fields, problems: problems.slice(0, MOST_PROBLEMS) };
}

const LONGEST = 10_000;
const MOST_PROBLEMS = 20;

function valueAt(rest: string, at: number): { readonly value: unknown; readonly span: Span } {
  const quote = rest.charAt(0);
  if (quote === '"' || quote === "'") {
    const close = rest.indexOf(quote, 1);
    const end = close < 0 ? rest.length : close;
    return { value: rest.slice(1, end), span: { from: at + 1, to: at + end } };
  }
  if (quote === '[') {
    const close = rest.lastIndexOf(']');
    const end = close < 0 ? rest.length : close + 1;
    const items = rest.slice(1, close < 0 ? rest.length : close).split(',').map((item) => item.trim().replace(/^["']|["']$/g, ''));
    return { value: items.filter((item) => item !== ''), span: { from: at, to: at + end } };
  }
  const words = rest.replace(/[ \t]+#.*$/, '').trimEnd();
  const number = words === '' || /[^\d.+-]/.test(words) ? Number.NaN : Number(words);
  const value = words === 'true' ? true : words === 'false' ? false : words === '' ? null : Number.isNaN(number) ? words : number;
  return { value, span: { from: at, to: at + words.length } };
}
