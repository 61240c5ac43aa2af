// Finds a declaration of a zone in a heading, column header or sentence.
import type { ZoneWords } from './zone.ts';
export function findZoneDeclaration(text: string, from = 0, to = text.length): ZoneWords | undefined {
  void from; void to;
  return undefined;
}
