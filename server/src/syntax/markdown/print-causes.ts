// Prints causes in the sections that can hold them: the trigger and the chain of whys apart where they have a section of their own.

import type * as data from '../../model/data.generated.ts';
import { holdsOf } from '../part-sections.ts';
import { causeKind } from './causes.ts';
import { causeText, whysText } from './print-items.ts';
import { listText } from './print-table.ts';
import type { Bullet } from './print-items.ts';

interface Shares {
  readonly causes: readonly data.Cause[];
  readonly triggers: readonly data.Cause[];
  /** The steps of a section of whys. */
  readonly whys: readonly string[];
}

/**
 * How the reader deals out what it finds: in a section of triggers causes are triggers; a section of whys explains the last root
 * cause before it, and where there is none its last answer is a cause itself.
 */
function sharesOf(causes: readonly data.Cause[], sections: readonly data.Section[]): Shares {
  const order = sections.map(holdsOf);
  const trigger = order.indexOf('trigger');
  const triggers = trigger < 0 ? [] : causes.filter((cause) => cause.kind === 'trigger');
  const rest = causes.filter((cause) => !triggers.includes(cause));
  const whys = order.indexOf('whys');
  if (whys < 0) return { causes: rest, triggers, whys: [] };
  const own = rest.find(isChain);
  if (own !== undefined) return { causes: rest.filter((cause) => cause !== own), triggers, whys: own.whys ?? [] };
  const last = rest.at(-1);
  const root = order.indexOf('root-cause');
  if (root < 0 || root > whys || last?.kind !== 'root' || last.whys === undefined) return { causes: rest, triggers, whys: [] };
  const { whys: steps, ...explained } = last;
  return { causes: [...rest.slice(0, -1), explained], triggers, whys: steps };
}

/** A cause that is the last answer of its own whys. */
function isChain({ id, kind, text, whys }: data.Cause): boolean {
  return id === undefined && kind === 'root' && whys !== undefined && whys.at(-1) === text;
}

/** What a section that holds `holds` has of the causes. A single cause without marks of its own is running text where `prose` allows it. */
export function causesText(causes: readonly data.Cause[], sections: readonly data.Section[], section: data.Section, prose: boolean, bullet: Bullet): string {
  const shares = sharesOf(causes, sections);
  const holds = holdsOf(section);
  const kind = holds === 'trigger' ? 'trigger' : causeKind(section.heading);
  if (holds === 'whys') return shares.whys.length > 0 || hasRoot(sections) ? whysText(shares.whys) : written(shares.causes, kind, prose, bullet);
  return written(holds === 'trigger' && (hasRoot(sections) || shares.triggers.length > 0) ? shares.triggers : shares.causes, kind, prose, bullet);
}

function hasRoot(sections: readonly data.Section[]): boolean {
  return sections.some((section) => holdsOf(section) === 'root-cause');
}

function written(causes: readonly data.Cause[], kind: data.Cause['kind'], prose: boolean, bullet: Bullet): string {
  const [first] = causes;
  if (prose && causes.length === 1 && first !== undefined && isPlain(first, kind) && !/^\s*(?:[-*+>#|<]|\d{1,9}[.)]\s)/m.test(first.text)) return first.text;
  return listText(causes.map(causeText), bullet);
}

function isPlain({ kind, text, ...rest }: data.Cause, usual: data.Cause['kind']): boolean {
  return (kind === undefined || kind === usual) && text.trim() !== '' && Object.values(rest).every((value) => value === undefined);
}
