// What a reference to another report tells when somebody looks at it.

import { relatedOf } from '../../rules/references.ts';
import type { OpenReport, ReportSummary } from '../../workspace/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Hover } from '../hover.ts';

/** For an id under `related` that a report of the workspace has. */
export function reportHover(open: OpenReport, offset: number): Hover | undefined {
  const { workspace, report } = open;
  if (workspace === undefined) return undefined;
  const reference = relatedOf(report).find(({ span }) => span.from <= offset && offset <= span.to);
  const text = reference === undefined ? undefined : reportText(open, reference.words);
  return reference === undefined || text === undefined ? undefined : { span: reference.span, markdown: text };
}

/** Markdown that says what the report with an id is about; undefined when no report has it. */
export function reportText({ workspace }: OpenReport, id: string): string | undefined {
  const found = workspace?.index.withId(id) ?? [];
  return found.length === 0 ? undefined : found.slice(0, mostShown).map(summaryText).join('\n\n---\n\n');
}

const mostShown = 3;

function summaryText({ id, title, date, severity, status, values }: ReportSummary): string {
  const facts = [date, severity, status, ...values.services.slice(0, 3)].flatMap((fact) => (fact === undefined ? [] : [escapeMarkdown(fact)]));
  const head = `**${escapeMarkdown(id?.value ?? '')}**${title === undefined ? '' : ` – ${escapeMarkdown(title)}`}`;
  return facts.length === 0 ? head : `${head}\n\n${facts.join(' · ')}`;
}
