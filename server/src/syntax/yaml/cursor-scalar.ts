// Writes a word that an author chose from a list as a YAML scalar.

/** Words that YAML 1.2 or a reader of YAML 1.1 takes for something else than text. */
const meaning = /^(?:true|false|yes|no|on|off|null|y|n|~)$/i;

/** Plain where that is the same text to every reader, else in double quotes. */
export function writeScalar(value: string): string {
  return /^[A-Za-z][\w ./+-]*$/.test(value) && !value.endsWith(' ') && !meaning.test(value) ? value : JSON.stringify(value);
}
