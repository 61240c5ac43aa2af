// Takes links to tickets out of a run of Markdown: the words of a link stay, a mere number goes with its brackets.

import { inlineParts, type Link } from '../../syntax/markdown/index.ts';
import { isTicketAddress, isTicketKey, isTicketName } from './ticket-address.ts';

export interface Ticketless {
  readonly text: string;
  /** Links that were taken out. */
  readonly links: number;
}

/** `addressOf` gives the address that a label of a reference link stands for (`[label`). Time grows with text and number of links. */
export function withoutTickets(run: string, tracker: string | undefined, addressOf: (label: string) => string | undefined): Ticketless {
  if (!/:\/\/|\]/.test(run)) return { text: run, links: 0 };
  let text = run;
  const isTicket = ({ target, words }: Link): boolean => {
    const address = target.startsWith('[') ? addressOf(target.slice(1)) : target;
    return address !== undefined && (isTicketAddress(address, tracker) || (/^https?:/i.test(address) && isTicketKey(text.slice(words.from, words.to))));
  };
  let links = 0;
  // From the last link to the first: what a link takes along on its right has its final form then. An image in a link is taken in the next round.
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = inlineParts(text).links.filter(isTicket).toSorted((a, b) => b.span.from - a.span.from || a.span.to - b.span.to);
    if (found.length === 0) break;
    const right = rightSide();
    let limit = text.length;
    for (const link of found) {
      if (link.span.to > limit) continue;
      right.put(text.slice(link.span.to, limit));
      const { before, behind, words } = replacement(text, link, right.near());
      right.take(behind);
      right.put(words);
      limit = link.span.from - before;
      links += 1;
    }
    right.put(text.slice(0, limit));
    text = right.whole();
  }
  return { text, links };
}

/** A text that grows to the left. It is never copied as a whole while it grows: a line may be a megabyte with ten thousand links. */
function rightSide(): { put(words: string): void; take(count: number): void; near(): string; whole(): string } {
  const pieces: string[] = [];
  return {
    put: (words) => void (words === '' ? 0 : pieces.push(words)),
    take(count) {
      let left = count;
      while (left > 0) {
        const piece = pieces.pop();
        if (piece === undefined) return;
        if (piece.length > left) pieces.push(piece.slice(left));
        left -= piece.length;
      }
    },
    near() {
      let words = '';
      for (let at = pieces.length - 1; at >= 0 && words.length < NEAR; at -= 1) words += pieces[at]?.slice(0, NEAR) ?? '';
      return words.slice(0, NEAR);
    },
    whole: () => pieces.toReversed().join(''),
  };
}

const ROUNDS = 8;
/** How far is looked for brackets around a link. */
const NEAR = 120;

interface Replacement {
  /** Units that go on the left and on the right of the link. */
  readonly before: number;
  readonly behind: number;
  readonly words: string;
}

/** `after` is what follows the link, as far as it is looked at. */
function replacement(text: string, { span, words, target, image }: Link, after: string): Replacement {
  const instead = (put: string): Replacement => ({ before: 0, behind: 0, words: put });
  const said = text.slice(words.from, words.to);
  if (said.trim() !== '' && !isTicketName(said) && said !== target) return instead(said);
  const before = text.slice(Math.max(0, span.from - NEAR), span.from);
  const opening = /[ \t]*[([（][^()[\]（）]*$/.exec(before);
  const closing = /^[^()[\]（）]*[)\]）](?!\()/.exec(after);
  if (opening !== null && closing !== null && LINKING.test(`${opening[0].replace(/^[ \t]*./, '')} ${closing[0].slice(0, -1)}`)) return { before: opening[0].length, behind: closing[0].length, words: '' };
  const last = /(\p{L}+)[ \t]+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (!image && LEADS.has(last)) return instead(`${ARTICLES.has(last) ? '' : 'a '}${kindOf(target)}`);
  const isFirst = before.trim() === '' || before.endsWith('\n');
  if (isFirst && !image && /^[ \t]+\p{Ll}/u.test(after)) return instead(`A ${kindOf(target)}`);
  if (isFirst) return { before: 0, behind: /^[ \t]*[:–—,-]?[ \t]*/.exec(after)?.[0].length ?? 0, words: '' };
  const isLast = /^[ \t.;]*(?:\r|\n|$|\|)/.test(after);
  return { before: (isLast ? /[\s:,;–—-]*$/ : /,?[ \t]*$/).exec(before)?.[0].length ?? 0, behind: 0, words: '' };
}

/** What is left in brackets says nothing without the ticket. */
const LINKING = /^(?:[\s,;:/&+|–—-]|\b(?:see|cf|also|and|or|in|by|with|via|tracked|tracking|ticket|issue|pr|mr|pull request|merge request|bug|task|jira|fixed|done|filed|as|here)\b)*$/i;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'that', 'a', 'our', 'its']);
/** Words behind which something has to stand. */
const LEADS: ReadonlySet<string> = new Set([...ARTICLES, 'in', 'by', 'see', 'with', 'via', 'under', 'at', 'on', 'from', 'of', 'to', 'as', 'for', 'is', 'was', 'and', 'or', 'per', 'open', 'opens', 'opened', 'create', 'creates', 'created', 'file', 'files', 'filed', 'merge', 'merges', 'merged', 'revert', 'reverts', 'reverted', 'deploy', 'deploys', 'deployed']);

function kindOf(address: string): string {
  if (/\/pulls?\/|\/pull-requests\/|pullrequest/i.test(address)) return 'pull request';
  return /merge_requests/i.test(address) ? 'merge request' : 'ticket';
}
