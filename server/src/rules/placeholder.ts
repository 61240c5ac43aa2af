// Something that was still to be written.

import { columnKind } from '../model/vocabulary/index.ts';
import { field, type Prose, type Report, type Section } from '../model/report.ts';
import { shift, type Span } from '../text/span.ts';
import { firstLine } from './first-line.ts';
import { isHintText } from './hint-text.ts';
import { ownWords, perOwnWords } from './own-words.ts';
import { placeholderTokens } from './placeholder-tokens.ts';
import { isMark, openValues } from './placeholder-values.ts';
import { quote } from './quote.ts';
import type { Fault, Rule } from './rule.ts';

export const placeholder: Rule = {
  id: 'placeholder',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  insteadOf: { rules: ['invalid-timestamp', 'invalid-value'], where: 'overlap' },
  title: 'Something is still to be filled in',
  reason: 'A mark such as `TBD`, a label without its value or a hint of the template says that the report is not finished, and readers cannot tell whether the fact is unknown or forgotten. Write it, or write that it is unknown and why. In a report that calls itself final it is an error.',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Impact\n\nThe checkout was down for «TBD» minutes and hit «{{number}}» customers.\n` },
      { text: `# Checkout down\n\n## Stats\n\n- Category: network\n- Time to detection: «?»\n`, only: 'markdown' },
      { text: `# Checkout down\n\n## Summary\n\n«Describe what happened in two sentences.»\n` },
      { text: `---\ntitle: Checkout down\nowner: "«{{owner}}»"\nstarted_at: «YYYY-MM-DD HH:MM UTC»\n---\n\n## Summary\n\nThe release broke the checkout.\n` },
      { text: `---\ntitle: Checkout down\nstatus: final\n---\n\n## Summary\n\nThe release of «[date]» broke the checkout.\n` },
    ],
    good: [
      { text: `# Checkout down\n\n## Impact\n\nThe checkout was down for 12 minutes. How many customers saw it is unknown: the counter was down too.\n` },
      { text: `# Checkout down\n\n## Action Items\n\n| Action | Owner | Status |\n| --- | --- | --- |\n| Remove the TODO list from the handler | Storage team | TODO |\n` },
    ],
  },
  *check({ report }) {
    const severity = isReady(report) ? { severity: 'error' as const } : {};
    const stamps = unknownStamps(report);
    const told = new Set<number>();
    const open = (span: Span): Fault => ({ ...severity, span, message: `${quote(report.text.slice(span.from, span.to))} is still to be filled in.` });
    for (const [index, own] of ownWords(report).entries()) {
      const { prose, text } = own;
      if (prose.kind === 'quote') continue;
      const facts = factsOf(own);
      if (facts.isOwn) continue;
      const answers = isTracking(prose);
      if (!answers && (facts.isHint || (facts.isFirstHint && position(report, index) === 'first'))) {
        yield { ...severity, span: firstLine(report.text, prose.span), message: `${quote(text)} is a hint of the template: write what happened instead, or take it out.` };
        continue;
      }
      for (const found of prose.kind === 'cell' ? facts.tokensOfCell : facts.tokens) {
        const span = shift(found, prose.span.from);
        told.add(span.from);
        if (stamps.has(span.from) || isReference(report.text, span)) continue;
        if ((answers || (isTask(report, prose) && span.from === prose.span.from)) && !isMark(report.text, span)) continue;
        yield open(span);
      }
    }
    for (const span of openValues(report)) {
      if (told.has(span.from)) continue;
      told.add(span.from);
      yield open(span);
    }
    for (const fault of valuesMissing(report)) yield { ...severity, ...fault };
  },
};

const factsOf = perOwnWords((text) => {
  const facts = {
    isHint: isHintText(text, 'later'),
    isFirstHint: isHintText(text, 'first'),
    tokens: placeholderTokens(text, 'other'),
    tokensOfCell: placeholderTokens(text, 'cell'),
  };
  // Nothing of it is a template's, wherever it stands.
  return { ...facts, isOwn: !facts.isHint && !facts.isFirstHint && facts.tokens.length === 0 && facts.tokensOfCell.length === 0 };
});

function isReady(report: Report): boolean {
  const status = field(report, 'status')?.value;
  return typeof status === 'string' && /^(?:final|published|closed)$/i.test(status.trim());
}

/** In these columns such a word is an answer (`TODO` is a status) or another rule's business (an owner to be named). */
function isTracking({ column }: Prose): boolean {
  if (column === undefined) return false;
  const kind = columnKind(column);
  return kind === 'status' || kind === 'owner' || kind === 'due' || kind === 'ticket' || kind === 'time' || kind === 'date' || kind === 'until';
}

/** "TODO: add an alert" among the actions is an action. */
function isTask(report: Report, { kind, section }: Prose): boolean {
  return (kind === 'item' || kind === 'paragraph') && section !== undefined && report.sections[section]?.id === 'actions';
}

/** "[fix pr]" with its target at the end of the document. */
function isReference(text: string, { from, to }: Span): boolean {
  return text.charAt(from) === '[' && text.includes(`\n${text.slice(from, to)}:`);
}

/** Times that the author marks as unknown ("[???]") are honest. */
function unknownStamps(report: Report): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { entries } of report.timelines) {
    for (const { stamp } of entries) if (stamp?.unknown === true) for (let at = stamp.span.from; at < Math.min(stamp.span.to, stamp.span.from + 40); at += 1) places.add(at);
  }
  return places;
}

function position(report: Report, index: number): 'first' | 'later' {
  const prose = report.prose[index];
  const section = prose?.section;
  if (prose === undefined || section === undefined || prose.kind === 'heading' || prose.kind === 'cell') return 'later';
  const { id } = report.sections[section] ?? {};
  if (id === 'actions' || id === 'timeline' || id === 'resolution') return 'later';
  const before = report.prose[index - 1];
  return before === undefined || before.section !== section || before.kind === 'heading' ? 'first' : 'later';
}

/** "Owner:" with nothing after it, in the label lines, tables and headings that hold metadata. */
function* valuesMissing(report: Report): Iterable<Pick<Fault, 'span' | 'message'>> {
  const told = new Set<number>();
  for (const { from, key, keySpan, span, value } of report.fields) {
    if (from !== 'label' && from !== 'table' && from !== 'heading') continue;
    if (span.from !== span.to || (typeof value === 'string' && value.trim() !== '')) continue;
    told.add(keySpan.from);
    yield { span: keySpan, message: `${quote(report.text.slice(keySpan.from, keySpan.to) || key)} has no value. Write it, or why it is unknown.` };
  }
  for (const [index, section] of report.sections.entries()) {
    if (!isBareLabel(report, section, index) || told.has(section.heading.span.from)) continue;
    yield { span: section.heading.span, message: `${quote(section.heading.value)} has no value. Write it, or why it is unknown.` };
  }
}

/** "## Call recording:" with nothing under it. */
function isBareLabel({ sections, text }: Report, { id, heading, body, level }: Section, index: number): boolean {
  if (id !== undefined || !/[:：]\s*$/u.test(heading.value)) return false;
  return (sections[index + 1]?.level ?? 0) <= level && text.slice(body.from, Math.min(body.to, body.from + 2_000)).trim() === '';
}
