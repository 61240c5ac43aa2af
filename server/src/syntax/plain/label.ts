// Reads a `Label: value` line of pasted text.

export interface Label {
  readonly label: string;
  /** Empty when the label stands alone. */
  readonly value: string;
}

/** One to five words, the first in upper case, then a colon and a blank, a tab, or the end of the line. Addresses and times are no labels. */
export function readLabel(text: string): Label | undefined {
  const colon = text.search(/[:：]/);
  if (colon <= 0 || colon > 50) return undefined;
  const label = text.slice(0, colon).replace(/\t/g, ' ').trim();
  const rest = text.slice(colon + 1);
  if (text[colon] === ':' && rest !== '' && !/^\s/.test(rest)) return undefined;
  if (!/^[\p{Lu}\p{Lo}]/u.test(label) || label.split(' ').length > 5 || /[.!?]|\d{4}/.test(label)) return undefined;
  return { label, value: rest.replace(/\t/g, ' ').trim() };
}
