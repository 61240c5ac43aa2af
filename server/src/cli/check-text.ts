// The findings of a run for a person: one line each, grouped by file, and a line that sums up.

import type { CheckOutput, FindingOutput, Summary } from './check-output.ts';

/** Select Graphic Rendition codes of ECMA-48. */
const colours: Readonly<Record<FindingOutput['severity'], number>> = { error: 31, warning: 33, information: 36, hint: 90 };

/** `path:line:column severity rule message`, so that terminals and editors make a link of it. */
export function checkText(output: CheckOutput, style: 'plain' | 'coloured'): string {
  const paint = (text: string, code: number): string => (style === 'coloured' ? `\u001B[${code}m${text}\u001B[0m` : text);
  const groups = output.files.flatMap(({ path, findings }) => {
    const lines = findings.map((finding) => {
      const place = paint(`${path}:${finding.line}:${finding.column}`, 1);
      return `${place} ${paint(finding.severity, colours[finding.severity])} ${finding.rule} ${oneLine(finding.message)}\n`;
    });
    return lines.length === 0 ? [] : [lines.join('')];
  });
  return [...groups, `${summaryLine(output.summary)}\n`].join('\n');
}

/** Counts that are zero are left out, so that "no finding" is seen at once. */
export function summaryLine(summary: Summary): string {
  const counts = [
    counted(summary.errors, 'error', 'errors'),
    counted(summary.warnings, 'warning', 'warnings'),
    counted(summary.information, 'information', 'information'),
    counted(summary.hints, 'hint', 'hints'),
  ].filter((part) => part !== '');
  return `${counted(summary.files, 'file', 'files')} checked: ${counts.length === 0 ? 'no finding' : counts.join(', ')}.`;
}

/** Empty for none. */
export function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** A message quotes the author's text, which may hold what a terminal takes as a command. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
