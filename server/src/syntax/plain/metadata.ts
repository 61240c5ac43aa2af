// Gathers the metadata of a pasted report: labelled lines under the title, what title and page say, the recognised format.

import type { ReportData } from '../../model/data.generated.ts';
import { fieldKey } from '../../model/vocabulary/index.ts';
import { scanDay } from '../../time/index.ts';
import { breaksOff } from './joins.ts';
import { readLabel } from './label.ts';
import type { PageFacts } from './page-facts.ts';
import type { PlainLine } from './plain-line.ts';
import type { SectionNames } from './section-names.ts';
import { isoDay, regionIn, regionWord, titleFacts } from './title-facts.ts';

/** Metadata in the order in which it is written. */
export type Metadata = Pick<ReportData, 'profile' | 'title' | 'date' | 'products' | 'environment' | 'region' | 'tags'> & { readonly [key: string]: unknown };

export interface Lifted {
  readonly fields: ReadonlyMap<string, string>;
  /** The lines that are left: a lifted line is in the front matter and nowhere else. */
  readonly lines: readonly PlainLine[];
}

/** Keys whose value is a day: lifted only when the whole value is one, so that no clock is lost. */
const days = new Set(['date', 'published']);
/** Keys that a pasted line cannot hold. */
const never = new Set(['rca', 'profile', 'title']);

/** Takes `Label: value` lines above the first section or other heading out of the text where the schema has a key for the label. */
export function liftFields(lines: readonly PlainLine[], names: SectionNames): Lifted {
  const fields = new Map<string, string>();
  const first = lines.findIndex((line) => line.level !== undefined || (line.mark === undefined && names(line.text) !== undefined));
  const head = first < 0 ? lines.length : first;
  const left = lines.filter((line, index) => {
    const below = lines[index + 1];
    const wrapped = below !== undefined && !below.afterBlank && (/^\p{Ll}/u.test(below.text) || breaksOff(line.text));
    const field = index >= head || wrapped || line.fenced !== undefined ? undefined : fieldOf(line);
    if (field === undefined || fields.has(field.key)) return true;
    fields.set(field.key, field.value);
    return false;
  });
  return { fields, lines: left };
}

function fieldOf(line: PlainLine): { readonly key: string; readonly value: string } | undefined {
  const label = readLabel(line.text);
  const key = label === undefined || label.value === '' ? undefined : fieldKey(label.label);
  if (label === undefined || key === undefined || never.has(key) || label.value.length > 200) return undefined;
  if (key === 'id' && /\s/.test(label.value)) return undefined;
  if (!days.has(key)) return { key, value: label.value };
  const day = scanDay(label.value);
  const value = day !== undefined && day.span.from === 0 && day.span.to === label.value.length ? isoDay(day) : undefined;
  return value === undefined ? undefined : { key, value };
}

/** `2018-09-17-outage.txt`. Numbers without dashes are as likely something else. */
function dayInName(name: string): string | undefined {
  const at = name.search(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/);
  return at < 0 ? undefined : isoDay(scanDay(name.slice(at, at + 10)));
}

/** What stands nearest to the report wins: its own lines, its title, its text, then the page around it. */
export function gatherMetadata(sources: {
  readonly profile: string | undefined;
  readonly title: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
  readonly page: PageFacts;
  readonly text: string;
  readonly fileName: string | undefined;
}): Metadata {
  const { profile, title, fields, page } = sources;
  const fromTitle = titleFacts(title ?? '');
  const region = fromTitle.region ?? regionIn(sources.text) ?? page.path.map(regionWord).find((word) => word !== undefined);
  const known: { [key: string]: unknown } = {
    profile,
    title,
    date: fromTitle.date ?? dayInName(sources.fileName ?? ''),
    products: fromTitle.product ?? page.product,
    environment: fromTitle.instance,
    region,
    tags: page.tags.length > 0 ? page.tags : undefined,
    ...Object.fromEntries(fields),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
