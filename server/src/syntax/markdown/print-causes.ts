// Prints the causes of a section, and the whys of a section of whys.

import type * as data from '../../model/data.generated.ts';
import { causeText, whysText } from './print-items.ts';
import type { Bullet } from './print-items.ts';
import { listText } from './print-table.ts';

/** `usual` is the kind of the section's causes. A single cause without marks of its own is running text where `prose` allows it. */
export function causesText(causes: readonly data.Cause[], whys: readonly string[], usual: data.Cause['kind'], prose: boolean, bullet: Bullet, layout: 'new' | 'read'): string {
  const [first] = causes;
  const isProse = prose && causes.length === 1 && first !== undefined && isPlain(first, usual) && !/^\s*(?:[-*+>#|<]|\d{1,9}[.)]\s)/m.test(first.text);
  return [isProse ? first.text : listText(causes.map((cause) => causeText(cause, layout === 'new' ? undefined : usual)), bullet), whysText(whys)].filter((text) => text !== '').join('\n\n');
}

function isPlain({ kind, text, ...rest }: data.Cause, usual: data.Cause['kind']): boolean {
  return (kind === undefined || kind === usual) && text.trim() !== '' && Object.values(rest).every((value) => value === undefined);
}
