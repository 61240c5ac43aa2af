// How many columns of a screen a text takes: 更 takes two, an accent none, and neither does what joins or colours an emoji.

import { eastAsianWidth } from 'get-east-asian-width';

const JOINER = 0x200d;

/** Combining marks, joiners, variation selectors, control characters. */
const unseen = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}]$/u;
const picture = /^\p{Emoji_Presentation}$/u;

export function seenWidth(text: string): number {
  let width = 0;
  let joined = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const before = joined;
    joined = code === JOINER;
    // What a joiner ties to an emoji is drawn into it.
    if (before || (code >= 0x7f && unseen.test(character))) continue;
    width += code < 0x1100 ? 1 : picture.test(character) ? 2 : eastAsianWidth(code);
  }
  return width;
}
