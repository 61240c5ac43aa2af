// Makes of a report another one that may be shown to everybody: without internal parts, names and tickets.

import type { Report } from '../../model/report.ts';
import { resolvedData, type ResolvedReport } from '../../model/resolved.ts';
import type { Profile } from '../../profiles/index.ts';
import { isEnglish } from '../../rules/english.ts';
import { isPublic } from '../../rules/public-leak.ts';
import type { Team } from '../../rules/rule.ts';
import { syntaxes, type ReadingOptions } from '../../syntax/index.ts';
import type { Span } from '../../text/span.ts';
import { hiddenKeys, withoutHidden } from './hidden-keys.ts';
import { hiddenText } from './hidden-text.ts';
import type { Hidden } from './hidden.ts';
import { isInternalKey, isInternalNote } from './internal-keys.ts';
import { lineOf } from '../export/line-of.ts';
import { publicData, usedColumns } from './public-data.ts';
import { publicItems } from './public-items.ts';
import { publicText } from './public-text.ts';
import { dropped, droppedSentences } from './dropped.ts';
import { peopleIn, withoutNames } from './without-names.ts';
import { withoutTickets } from './without-tickets.ts';

export interface PublicOptions {
  /** With which the report was read. */
  readonly reading: ReadingOptions;
  readonly profile: Profile;
  readonly team: Team;
}

export type PublicVersion =
  | {
      readonly report: Report;
      /** What was left out, a sentence each. */
      readonly notes: readonly string[];
      /** Places in the source of which nothing is shown, as far as they are known. */
      readonly hidden: readonly Span[];
      readonly fault?: never;
    }
  /** Why nothing can be shown: a sentence. */
  | { readonly fault: string; readonly report?: never; readonly notes?: never };

/**
 * Internal parts and notes go from every report; people and tickets only where the report or the team does not say that it is public
 * already, as then its authors have seen to them. The result is Markdown and says `audience: public`.
 */
export function publicVersion(report: Report, { reading, profile, team }: PublicOptions): PublicVersion {
  const unread = report.problems.find(({ rule }) => UNREADABLE.has(rule));
  if (unread !== undefined) return { fault: `The report cannot be read as a whole: line ${lineOf(report.text, unread.span.from)} is at fault. Repair it, so that it is known what is internal.` };
  const { fileName: _, ...printedReading } = reading;
  const again = (data: ResolvedReport, columns: readonly string[] = []): Report => syntaxes.markdown.read(syntaxes.markdown.print({ data, columns }), { ...printedReading, profile: { id: report.profile.id, from: 'option' } });

  const keys = hiddenKeys(report);
  const isOpen = isPublic(report, team.audience);
  const isInternal = isOpen ? isInternalNote : isInternalKey;
  const items = report.syntax === 'yaml' ? publicItems(withoutHidden(report, resolvedData(report), keys), isInternal) : undefined;
  const whole = items === undefined ? report : again(items.data);
  const text = hiddenText(whole, isOpen ? 'with people' : 'without people');
  const fault = faultOf(report, keys) ?? faultOf(whole, text, whole === report ? 'here' : 'elsewhere');
  if (fault !== undefined) return { fault };
  const rest = syntaxes.markdown.read(text.rest, whole === report ? reading : { ...printedReading, profile: { id: report.profile.id, from: 'option' } });
  const { data, keys: itemKeys } = items === undefined ? publicItems(withoutMetadata(report, resolvedData(rest), keys), isInternal) : { data: resolvedData(rest), keys: items.keys };
  const unclosed = [keys, text].flatMap((hidden) => (hidden.unclosed === undefined ? [] : [hidden === text && whole !== report ? 'unknown' as const : lineOf(report.text, hidden.unclosed)]));
  const known = { marked: keys.marked + text.marked, sections: text.sections, people: text.people, notes: text.notes, unclosed };
  const hidden = whole === report ? text.cut : keys.spans;
  if (isOpen) return { report: again({ ...data, audience: 'public' }, usedColumns(data.actions ?? [], profile)), notes: droppedSentences({ ...dropped, ...known, keys: itemKeys }), hidden };

  const people = peopleIn(report, isEnglish(report));
  const value = (words: string): string => withoutTickets(withoutNames(words, words, people).text, team.issueTracker, () => undefined).text;
  const made = publicData(data, profile, team.issueTracker, value);
  const printed = again(made.data, made.columns);
  const shown = publicText(printed, people, team.issueTracker);
  const final = syntaxes.markdown.read(shown.text, { ...printedReading, profile: { id: report.profile.id, from: 'option' } });
  return {
    report: final,
    hidden,
    notes: droppedSentences({ ...known, keys: [...made.keys, ...itemKeys], owners: made.owners, names: shown.names, tickets: made.tickets + shown.links }),
  };
}

const UNREADABLE: ReadonlySet<string> = new Set(['too-large', 'conflict-marker', 'unreadable-file', 'syntax-error', 'unsupported-yaml']);

/** Keys of the front matter that a comment marks. */
function withoutMetadata(report: Report, data: ResolvedReport, { spans }: Hidden): ResolvedReport {
  if (spans.length === 0) return data;
  const hidden = new Set(report.fields.filter(({ from, keySpan, span }) => from === 'front-matter' && spans.some((place) => place.from < Math.max(keySpan.to, span.to) && keySpan.from < place.to)).map(({ key }) => key));
  return Object.fromEntries(Object.entries(data).filter(([key]) => !hidden.has(key)));
}

function faultOf({ text }: Report, { fault }: Hidden, where: 'here' | 'elsewhere' = 'here'): string | undefined {
  if (fault === undefined) return undefined;
  const place = where === 'here' ? ` in line ${lineOf(text, fault.offset)}` : '';
  switch (fault.kind) {
    case 'stray close': return `The mark “/rca-internal”${place} closes nothing. Write “rca-internal” where the internal part begins, so that nothing of it gets out.`;
    case 'unknown mark': return `The mark “rca-internal…”${place} is none that is known. There are rca-internal, /rca-internal, rca-internal-line, rca-internal-next-line and rca-internal-section.`;
    case 'marks nothing': return `The mark “rca-internal…”${place} stands at nothing that it could hide. Put it on the line of what is internal.`;
    case 'repeated': return `The alias${place} shows again what is marked as internal in another place. Mark it too, or write out what may be shown.`;
  }
}
