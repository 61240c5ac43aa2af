// What an id stands for: the cause, lesson or action that has it, and which actions cover it.

import type { Report } from '../../model/report.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { idAt, sameId } from '../identifiers.ts';

const longestText = 300;

/** Undefined where no id of a cause, lesson or action stands, and for one that nothing has. */
export function partHover(report: Report, offset: number): { readonly span: { readonly from: number; readonly to: number }; readonly markdown: string } | undefined {
  const place = idAt(report, offset);
  if (place === undefined || place.scope !== 'part') return undefined;
  const parts = [...named('cause', report.causes), ...named('lesson', report.lessons), ...named('action', report.actions)];
  const part = parts.find(({ id }) => sameId(id, place.id));
  if (part === undefined) return undefined;
  const covering = report.actions.filter(({ value }) => value.covers?.some((id) => sameId(id, place.id)) === true);
  const covered = covering.map(({ value }) => value.id ?? `“${clipped(value.text)}”`).map((words) => escapeMarkdown(words)).join(', ');
  const lines = [`**${escapeMarkdown(part.id)}** – ${part.kind}`, escapeMarkdown(clipped(part.text))];
  if (part.kind !== 'action') lines.push(covered === '' ? 'No action covers it.' : `Covered by ${covered}.`);
  return { span: place.span, markdown: lines.join('\n\n') };
}

interface Part {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
}

function named(kind: string, parts: readonly { readonly value: { readonly id?: string; readonly text: string } }[]): readonly Part[] {
  return parts.flatMap(({ value: { id, text } }) => (id === undefined ? [] : [{ kind, id, text }]));
}

function clipped(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > longestText ? `${words.slice(0, longestText - 1)}…` : words;
}
