// Finds the line that is the title of a pasted report.

import { fieldKey } from '../../model/vocabulary/index.ts';
import { findStamps } from '../../time/index.ts';
import { breaksOff } from './joins.ts';
import { readLabel } from './label.ts';
import { isPageWord, isProse } from './page-phrases.ts';
import type { PlainLine } from './plain-line.ts';
import type { SectionNames } from './section-names.ts';

export interface FoundTitle {
  /** Index of the line. */
  readonly index: number;
  /** Without a label such as `Subject:`. */
  readonly text: string;
}

const reportWord = /\b(?:rca|root[- ]cause|post[- ]?mortem|incident|outage|disruption|after[- ]action|service interruption)\b|障害|ポストモーテム|事後/iu;
const onlyReportWords = /^(?:the |an? )?(?:rca|root[- ]cause analysis|post[- ]?mortem|incident|outage|after[- ]action)?[ -]?(?:report|review|document|analysis|summary)?$/i;
const labelOfTitle = /^(?:title|subject|report title|incident title)$/i;
const labelOfMail = /^(?:from|to|cc|bcc|sent|received|reply-to|attachments?)$/i;
const longest = 160;

/**
 * Looks only above the first section that stands by itself. A line written as a heading or labelled as title wins, then one that
 * names a report or a day, then a short line that opens the text. Undefined when there is none: nothing is made up.
 */
export function findTitle(lines: readonly PlainLine[], names: SectionNames): FoundTitle | undefined {
  const first = lines.findIndex((line, index) => line.mark === undefined && names(line.text) !== undefined && !namesDocument(lines, index, names));
  const head = lines.slice(0, first < 0 ? Math.min(lines.length, 60) : first);
  const listed = new Set(head.flatMap((line) => (line.mark === undefined ? [] : [line.text.toLowerCase()])));
  let best: (FoundTitle & { readonly score: number }) | undefined;
  head.forEach((line, index) => {
    const candidate = scoreOf(line, head[index - 1], listed);
    if (candidate !== undefined && (best === undefined || candidate.score > best.score)) best = { index, ...candidate };
  });
  return best === undefined ? opening(head) : { index: best.index, text: best.text };
}

/** "Root Cause Analysis" on the first line, when a section for the cause comes later, is what the document calls itself. */
function namesDocument(lines: readonly PlainLine[], index: number, names: SectionNames): boolean {
  const text = lines[index]?.text ?? '';
  if (index > 0 || !reportWord.test(text)) return false;
  const id = names(text)?.id;
  return lines.some((line, at) => at > 0 && line.mark?.kind !== 'bullet' && names(line.text)?.id === id);
}

function scoreOf(line: PlainLine, above: PlainLine | undefined, listed: ReadonlySet<string>): { readonly text: string; readonly score: number } | undefined {
  const { text } = line;
  if (line.mark !== undefined || line.fenced !== undefined || text.length > longest || isPageWord(text)) return undefined;
  const label = readLabel(text);
  if (label !== undefined && labelOfTitle.test(label.label) && label.value !== '') return { text: label.value, score: 8 };
  if (line.level !== undefined) return line.level === 1 ? { text, score: 10 } : above === undefined ? { text, score: 6 } : undefined;
  if (label !== undefined && (fieldKey(label.label) !== undefined || labelOfMail.test(label.label))) return undefined;
  if (isProse(text) || /[.,;:]$/.test(text) || text.includes('\t')) return undefined;
  // In the middle of a paragraph a line is no title, whatever it says.
  if (!line.afterBlank && above !== undefined && (above.text.length > 60 || breaksOff(above.text))) return undefined;
  const words = reportWord.test(text) ? 1 : 0;
  const dated = findStamps(text).some((stamp) => stamp.date?.day !== undefined && stamp.date.year !== undefined) ? 2 : 0;
  const repeated = listed.has(text.toLowerCase()) ? 2 : 0;
  // A day alone or "Incident report" alone says less than a line that names what happened.
  const bare = onlyReportWords.test(text) || text.split(' ').length < 3 ? 1.5 : 0;
  const score = words + dated + repeated - bare;
  return score > 0 ? { text, score } : undefined;
}

/** A short line above everything else, by itself. */
function opening(head: readonly PlainLine[]): FoundTitle | undefined {
  const [line, next] = head;
  if (line === undefined || line.mark !== undefined || line.fenced !== undefined || line.text.length > 100) return undefined;
  const alone = next === undefined || next.afterBlank || line.text.length < 60 && next.text.length > 100;
  const plain = !isPageWord(line.text) && readLabel(line.text) === undefined && !/[.,;:]$/.test(line.text) && !line.text.includes('\t');
  return alone && plain && /^[^\p{Ll}]/u.test(line.text) ? { index: 0, text: line.text } : undefined;
}
