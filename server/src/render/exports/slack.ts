// A Slack message that says what happened to people who will not read the report: short enough to be sent in one piece, and it says what it leaves out.

import type { Cause, Report, Section } from '../../model/report.ts';
import { canonicalSection } from '../../profiles/index.ts';
import { escapeSlack } from '../escape.ts';
import { blockWords } from './document/block.ts';
import { cut } from './document/cut.ts';
import { titleOf, zoneOf } from './document/export-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { factWords } from './document/facts.ts';
import { measuresInWords, windowsInWords } from './document/glance.ts';
import { bold, mrkdwn } from './message/mrkdwn.ts';
import { readBlocks } from './document/read-blocks.ts';
import { slackActions } from './message/slack-actions.ts';
import { slackTimeline } from './message/slack-timeline.ts';

export const slack: Exporter = {
  id: 'slack',
  title: 'Slack message',
  description: 'A short message for an app or a webhook of Slack to send',
  extension: '.slack.txt',
  mediaType: 'text/plain',
  write: writeSlack,
};

/** Of one block of a message, in UTF-16 units. */
const MOST = 3000;
const CAUSES = 3;

function writeSlack(input: ExportInput): string {
  const { report } = input;
  const summary = sectionOf(report, 'summary');
  const parts = [
    { name: 'What happened', text: summary?.value.text ?? report.opening?.value ?? '' },
    { name: 'Timeline', ...slackTimeline(input) },
    { name: 'Root cause', lines: causeLines(report) },
    { name: 'Open actions', ...slackActions(input) },
  ].map(({ name, text, title, lines }: Part) => ({ name, body: text === undefined ? (lines ?? []).join('\n') : cutBlocks(text, 600), title: title ?? name }));
  let message = head(input);
  const left: string[] = [];
  for (const { name, title, body } of parts) {
    if (body === '') continue;
    const piece = `\n\n${bold(escapeSlack(title))}\n${body}`;
    // Room for the words about what is left out.
    if (message.length + piece.length > MOST - 400) left.push(name);
    else message += piece;
  }
  return `${message}${leftWords([...left, ...otherSections(report, summary)])}\n`;
}

interface Part {
  readonly name: string;
  /** Markdown. */
  readonly text?: string;
  readonly title?: string;
  /** Markup already. */
  readonly lines?: readonly string[];
}

const MARKS = [['severity', 'Severity '], ['status', 'Status '], ['id', '']] as const;

function head({ report, zone }: ExportInput): string {
  const marks = MARKS.map(([key, name]) => [name, cut(factWords(report, key), 60)] as const).flatMap(([name, words]) => (words === '' ? [] : [`${name}${words}`]));
  const impact = measuresInWords(report, zone ?? zoneOf(report)).find(({ name }) => name === 'Impact');
  const windows = windowsInWords(report, zone);
  const periods = windows.slice(0, 3).map(({ time }) => time).join(', ');
  const times = windows.length > 3 ? `${periods} and ${windows.length - 3} more` : periods;
  const date = factWords(report, 'date');
  return [
    bold(escapeSlack(cut(titleOf(report), 150))),
    escapeSlack(marks.join(' · ')),
    impact !== undefined ? `${bold('Impact:')} ${escapeSlack(`${impact.length} (${times === '' ? impact.counted : times})`)}` : times !== '' ? `${bold('Impact:')} ${escapeSlack(times)}` : date === '' ? '' : `${bold('Date:')} ${escapeSlack(cut(date, 60))}`,
  ].filter((line) => line !== '').join('\n');
}

function sectionOf(report: Report, id: string): Section | undefined {
  const says = ({ value }: Section): boolean => (value.text ?? '').trim() !== '';
  return report.sections.find((section) => section.id === id && says(section)) ?? report.sections.find((section) => canonicalSection(section.heading.value) === id && says(section));
}

/** Root causes first; the text of their section where no cause stands for itself. */
function causeLines(report: Report): readonly string[] {
  const rank = ({ value: { kind } }: Cause): number => (kind === 'root' || kind === undefined ? 0 : kind === 'contributing' ? 1 : 2);
  const causes = report.causes.toSorted((a, b) => rank(a) - rank(b));
  if (causes.length === 0) {
    const text = cutBlocks(sectionOf(report, 'root-cause')?.value.text ?? '', 500);
    return text === '' ? [] : [text];
  }
  const lines = causes.slice(0, CAUSES).map(({ value: { text, kind } }) => `• ${cutBlocks(text, 260).replaceAll('\n', '\n    ')}${kind === undefined || kind === 'root' ? '' : ` _(${kind})_`}`);
  return causes.length > CAUSES ? [...lines, `_and ${causes.length - CAUSES} more_`] : lines;
}

/** With its formats when it is short enough, else its first words. */
function cutBlocks(markdown: string, most: number): string {
  const blocks = readBlocks(markdown);
  const words = blockWords(blocks);
  return words.length <= most ? mrkdwn(blocks) : escapeSlack(cut(words, most));
}

/** Sections of whose parts the message tells. */
const TOLD: ReadonlySet<string> = new Set(['timeline', 'root-cause', 'actions', 'impact']);

function otherSections({ sections, causes }: Report, summary: Section | undefined): readonly string[] {
  const tellsTrigger = causes.length <= CAUSES && causes.some(({ value }) => value.kind === 'trigger');
  return sections.filter((section) => {
    const id = section.id ?? canonicalSection(section.heading.value) ?? '';
    return section !== summary && section.parent === undefined && !TOLD.has(id) && !(tellsTrigger && id === 'trigger');
  }).map(({ heading }) => heading.value);
}

function leftWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  const some = names.slice(0, 6).map((name) => cut(name.replaceAll(/\s+/g, ' ').trim(), 40)).filter((name) => name !== '').join(', ');
  return `\n\n_${escapeSlack(`Only in the full report: ${some}${names.length > 6 ? ` and ${names.length - 6} more sections` : ''}`)}_`;
}
