// How wide words are, near enough for placing them: the widths of common sans-serif letters, taken rather too wide than too narrow.

const NARROW = new Set("ijl|'’‘.,:;!·`");
const SLIM = new Set(' ftr()[]/\\-I"“”*°');
const WIDE = new Set('mwMW@%—…→←⇒&');
/** Of 1000ths of the font size; the widest of usual fonts (DejaVu Sans, Verdana) exceed those of Arial by an eighth. */
const WIDTHS = { narrow: 300, slim: 385, usual: 620, capital: 730, wide: 980, full: 1060, emoji: 1400 } as const;
/** Marks on other letters, joiners, and what chooses between forms of one sign. */
const JOINING = /\p{M}|\p{Cf}|\p{Variation_Selector}/u;

/** Pixels of a text at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * size) / 1000;
}

/** Of the letters that nearly all words are made of, as each is asked for thousands of times in one picture. */
const ascii: readonly number[] = Array.from({ length: 128 }, (_, code) => measured(String.fromCharCode(code)));

function characterWidth(character: string): number {
  return ascii[character.codePointAt(0) ?? 0] ?? measured(character);
}

function measured(character: string): number {
  if (NARROW.has(character)) return WIDTHS.narrow;
  if (SLIM.has(character)) return WIDTHS.slim;
  if (WIDE.has(character)) return WIDTHS.wide;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code >= 0x41 && code <= 0x5a ? WIDTHS.capital : WIDTHS.usual;
  if (code >= 0x1f000) return WIDTHS.emoji;
  if (JOINING.test(character)) return 0;
  return code > 0x2e7f ? WIDTHS.full : WIDTHS.capital;
}

/** The text, or as much of it as has room before an ellipsis; empty when not even that has. */
export function cutToWidth(text: string, room: number, size: number): string {
  const most = (room * 1000) / size;
  let width = 0;
  let fits = 0;
  let at = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > most) {
      const kept = text.slice(0, fits).trimEnd().replace(/\p{Cf}+$/u, '');
      return kept === '' ? '' : `${kept}…`;
    }
    at += character.length;
    if (width + WIDTHS.wide <= most) fits = at;
  }
  return text;
}

/** Lines that have room, at most `most`; the last is cut. */
export function wrapped(text: string, room: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    const part = cutToWidth(rest, room, size);
    if (part === rest || lines.length === most - 1) return [...lines, part];
    const end = part.slice(0, -1).lastIndexOf(' ');
    const line = end > part.length / 3 ? part.slice(0, end) : part.slice(0, -1);
    if (line === '') return lines;
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}
