// A reference that leads nowhere: an id, a link to a file beside the report, an anchor. Nothing is ever fetched.

import type { Report } from '../model/report.ts';
import { anchorsOf, hasAnchor } from './anchors.ts';
import { near } from './near.ts';
import { quote, quoteAll } from './quote.ts';
import { piecesIn, relatedOf, relativeLinks, type Reference, type RelativeLink } from './references.ts';
import type { Fault, Fix, Rule } from './rule.ts';
import type { Workspace } from './workspace.ts';

export const brokenReference: Rule = {
  id: 'broken-reference',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  title: 'A reference leads nowhere',
  reason: 'A reader who follows a reference and finds nothing stops trusting the others. Checked are ids in `covers` and `related`, links to files in the folder that is open, and links to headings. Addresses on the network are never fetched, and what lies outside of the folder is not judged.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The certificate was not renewed.\n- **C2** (contributing): No alert watches it.\n\n## Action Items\n\n| ID | Action | Owner | Covers |\n| --- | --- | --- | --- |\n| A1 | Renew certificates by a job | Platform | C1, «C3» |\n`,
        fixed: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The certificate was not renewed.\n- **C2** (contributing): No alert watches it.\n\n## Action Items\n\n| ID | Action | Owner | Covers |\n| --- | --- | --- | --- |\n| A1 | Renew certificates by a job | Platform | C1, C2 |\n`,
      },
      {
        text: `# Checkout down\n\nWhat we will do stands under [actions](«#acton-items»).\n\n## Action Items\n\n- Add an alert for failed payments (@mallory)\n`,
        fixed: `# Checkout down\n\nWhat we will do stands under [actions](#action-items).\n\n## Action Items\n\n- Add an alert for failed payments (@mallory)\n`,
        only: 'markdown',
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Root Cause\n\n- **C1** (root): The certificate was not renewed.\n\n## Action Items\n\n| ID | Action | Owner | Covers |\n| --- | --- | --- | --- |\n| A1 | Renew certificates by a job | Platform | C1 |\n` },
      { text: `# Checkout down\n\nWhat we will do stands under [actions](#action-items).\n\n## Action Items\n\n- Add an alert for failed payments (@mallory)\n`, only: 'markdown' },
    ],
  },
  *check({ report, workspace }) {
    yield* covers(report);
    for (const link of relativeLinks(report)) yield* linkFaults(report, link, workspace);
    if (workspace !== undefined) for (const reference of relatedOf(report)) yield* relatedFaults(reference, workspace);
  },
};

/** "C3" where causes are C1 and C2; "Root cause: the certificate" is no id, and a column may hold such words. */
const shortId = /^([A-Za-z]{1,5}[-.]?)\d{1,4}$/;

function* covers(report: Report): IterableIterator<Fault> {
  const known = [...report.causes, ...report.lessons].flatMap(({ value }) => (value.id === undefined ? [] : [value.id]));
  if (known.length === 0) return;
  const ids = new Set(known.map((id) => id.toLowerCase()));
  for (const { value, places } of report.actions) {
    if (value.covers === undefined || places.covers === undefined) continue;
    for (const { words, span } of piecesIn(report, places.covers, value.covers)) {
      const kind = shortId.exec(words)?.[1]?.toLowerCase();
      if (kind === undefined || ids.has(words.toLowerCase())) continue;
      const alike = known.filter((id) => shortId.exec(id)?.[1]?.toLowerCase() === kind);
      if (alike.length === 0) continue;
      yield {
        span,
        message: `No cause and no lesson has the id ${quote(words)}. There ${alike.length === 1 ? 'is' : 'are'} ${quoteAll(alike.slice(0, 5), 'and')}.`,
        fixes: () => alike.filter((id) => !value.covers?.includes(id)).slice(0, 5).map((id) => replacement(span, id, 'guess')),
      };
    }
  }
}

function* linkFaults(report: Report, link: RelativeLink, workspace: Workspace | undefined): IterableIterator<Fault> {
  const { path, anchor, words, span } = link;
  if (path === '') {
    // The headings of a YAML report are made when it is shown, under names that its text does not hold.
    if (report.syntax === 'yaml' || anchor === undefined || !isHeadingAnchor(anchor) || hasAnchor(anchorsOf(report), anchor)) return;
    yield { span, message: `No heading of this report is ${quote(words)}.`, fixes: () => near(anchor, slugs(report)).map((slug) => replacement(span, `#${slug}`)) };
    return;
  }
  if (workspace === undefined || !isFilePath(path)) return;
  const target = workspace.target(path);
  if (target.kind === 'missing') {
    yield { span, message: `There is no file ${quote(path)} where this link leads.`, fixes: () => [...hostFix(link), ...target.near().map((other) => replacement(span, encodeLink(other) + words.slice(endOfPath(words))))] };
  } else if (target.kind === 'there' && target.anchors !== undefined && anchor !== undefined && /\.(?:md|markdown)$/i.test(path) && isHeadingAnchor(anchor) && !hasAnchor(target.anchors, anchor)) {
    yield { span, message: `${quote(path)} has no heading ${quote(`#${anchor}`)}.` };
  }
}

function* relatedFaults({ words, span }: Reference, workspace: Workspace): IterableIterator<Fault> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(words)) return;
  const path = words.replace(/#.*$/s, '');
  if (/\.(?:md|markdown|ya?ml)$/i.test(path)) {
    const target = isFilePath(path) ? workspace.target(path) : { kind: 'unknown' as const };
    if (target.kind === 'missing') yield { span, message: `There is no report ${quote(path)} beside this one.`, fixes: () => target.near().map((other) => replacement(span, other)) };
    return;
  }
  // What looks like no id of these reports may be one of a tracker.
  if (words.includes('/') || !/^\S{1,80}$/.test(words) || !/\d/.test(words) || !workspace.complete || workspace.hasId(words) || !workspace.hasKindOf(words)) return;
  yield { span, message: `No report in this workspace has the id ${quote(words)}.`, fixes: () => near(words, workspace.ids()).map((id) => replacement(span, id)) };
}

/** Of a page of a website or a file of a repository that only exists once it is built, and of text that is still to be filled in, nothing can be told. */
function isFilePath(path: string): boolean {
  return /\.[a-z][a-z0-9]{0,7}$/i.test(path) && !/\.(?:html?|php|aspx?)$/i.test(path) && !/^[/~]|[{}<>$*|]/.test(path);
}

/** Lines of a file, text fragments and addresses inside a web application are no headings. */
function isHeadingAnchor(anchor: string): boolean {
  return anchor !== '' && !/^(?:top|L\d|:~:|[/!]|fn|cite|user-content-)/i.test(anchor) && !/[{}<>$=]/.test(anchor);
}

/** As GitHub and most others make them. */
function slugs(report: Report): readonly string[] {
  return report.sections.map(({ heading }) => heading.value.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

/** "status.example.com/x" without its scheme is a path to everyone but its author. */
function hostFix({ words, span }: RelativeLink): readonly Fix[] {
  return /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|cloud)(?:[/?#]|$)/i.test(words) ? [replacement(span, `https://${words}`)] : [];
}

function endOfPath(words: string): number {
  const end = words.search(/[?#]/);
  return end < 0 ? words.length : end;
}

function encodeLink(path: string): string {
  return path.replace(/[\s()<>%#?]/g, (sign) => encodeURIComponent(sign).replace(/[()]/, (bracket) => (bracket === '(' ? '%28' : '%29')));
}

function replacement(span: Reference['span'], text: string, by?: 'guess'): Fix {
  return { title: `Change it to “${text}”`, safe: false, changes: [{ kind: 'replace', span, text }], ...(by === undefined ? {} : { guess: true }) };
}
