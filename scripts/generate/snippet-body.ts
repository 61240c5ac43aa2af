// Texts with `{{name}}` for what is to be filled in → the body of an editor snippet with tab stops.

export interface Stops {
  /** What stands at a name's stop at first, in snippet syntax; without, the name in its braces, so that a stop passed over is still seen as open. */
  readonly first?: Readonly<Record<string, string>>;
  /** Names that are a stop of their own each time they occur; others are one stop, filled in together. */
  readonly each?: readonly string[];
}

/** One string per line; the cursor ends after the last. Stops are numbered in the order in which they are met. */
export function snippetBody(text: string, { first = {}, each = [] }: Stops = {}): readonly string[] {
  const stops = new Map<string, number>();
  let last = 0;
  const body = text.trimEnd().split(/(\{\{[^{}]+\}\})/).map((part) => {
    const name = /^\{\{([^{}]+)\}\}$/.exec(part)?.[1];
    if (name === undefined) return escaped(part);
    const known = each.includes(name) ? undefined : stops.get(name);
    if (known !== undefined) return `$${known}`;
    last += 1;
    stops.set(name, last);
    return `\${${last}:${first[name] ?? escaped(part)}}`;
  });
  return [...body.join('').split('\n'), '$0'];
}

/** A stop at which one of several words is taken. */
export function choice(stop: number, values: readonly string[]): string {
  return `\${${stop}|${values.map((value) => value.replace(/[\\,|]/g, String.raw`\$&`)).join(',')}|}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`);
}
