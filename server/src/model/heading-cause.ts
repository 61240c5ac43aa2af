// The cause that a heading of a group names: "Contributing Factor 1: No check of serial numbers" is C1. Others refer to it as "Root Cause #1".

const NUMBERED = /^(?:contributing factors?|root causes?|causal factors?|factors?|causes?)\s{0,3}(?:#|no\.?|nr\.?)?\s{0,3}(\d{1,3})(?!\d)\s{0,3}[:.)–—-]{0,2}\s{0,3}/i;

export interface HeadingCause {
  /** Absent without a number. */
  readonly id?: string;
  /** What follows the number; the whole heading when nothing does. */
  readonly text: string;
}

export function headingCause(heading: string): HeadingCause {
  const found = NUMBERED.exec(heading);
  if (found === null) return { text: heading };
  const rest = heading.slice(found[0].length).trim();
  return { id: `C${Number(found[1])}`, text: rest === '' ? heading : rest };
}

/** The ids in what an action says it covers: "C1, C2", "C1 C2", "Root Cause # 1", "Contributing Factor 2; Lessons". Other words stay as they are. */
export function coveredIds(words: string): readonly string[] {
  return words.split(/[,;\n]|<br ?\/?>| and | & /i).map((piece) => piece.trim()).filter((piece) => piece !== '').flatMap((piece) => {
    const { id, text } = headingCause(piece);
    if (id !== undefined && text === piece) return [id];
    const tokens = piece.split(/[\s/]+/);
    return tokens.every((token) => /^#?[\p{L}]{0,4}-?\d{1,4}$/u.test(token)) ? tokens : [piece];
  });
}
