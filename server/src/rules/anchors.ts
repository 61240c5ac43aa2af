// The anchors of a report: what `#part` in a link may lead to.

import { perReport } from './per-report.ts';

/**
 * The letters and digits of a heading or an anchor in lower case. Hosts differ in how they write blanks and signs ("Root Cause(s)"
 * is `root-causes` here and `root-cause-s` there), and in nothing else that could be told.
 */
export function anchorKey(words: string): string {
  return words.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Keys of all headings and of anchors that are written out (`<a name="x">`, `{#x}`). */
export const anchorsOf = perReport<ReadonlySet<string>>('anchors', (report) => {
  const { text } = report;
  const headings = report.prose.flatMap(({ kind, span }) => (kind === 'heading' ? [text.slice(span.from, span.to)] : []));
  const written = /\b(?:id|name)=|\{#/.test(text) ? [...text.matchAll(/\b(?:id|name)=["']?([\w.:-]{1,100})|\{#([\w.:-]{1,100})\}/g)] : [];
  return new Set([
    ...[...headings, ...report.sections.map(({ heading }) => heading.value)].map((heading) => anchorKey(plain(heading))),
    ...(report.title === undefined ? [] : [anchorKey(plain(report.title.value))]),
    ...written.map(([, attribute, braces]) => anchorKey(attribute ?? braces ?? '')),
  ]);
});

/** Of a link in a heading only the words are seen. */
function plain(heading: string): string {
  return heading.includes('](') ? heading.replace(/\]\([^)]{0,1000}\)/g, ']') : heading;
}

/** The second heading of a name gets a number ("timeline-1"). */
export function hasAnchor(anchors: ReadonlySet<string>, anchor: string): boolean {
  return anchors.has(anchorKey(anchor)) || anchors.has(anchorKey(anchor.replace(/-\d{1,3}$/, '')));
}
