// Copies of a chat: Slack, Teams, Discord and the like. A name and a time stand over or before each message.

import { scanDay, scanStamp, scanTrailingStamp, type Stamp, type StampDate } from '../../time/index.ts';
import { stampedLine } from '../plain/stamped-line.ts';
import { mostEvents, oneLine, type PastedEvent } from './pasted.ts';

interface Message {
  readonly name: string;
  readonly stamp: Stamp;
  readonly day?: StampDate;
  readonly lines: string[];
}

const longestName = 50;

/** What the programs write between messages. */
const chrome = /^(?:\d+ repl(?:y|ies)|last reply .{1,40}|view thread|view newer replies|new(?: messages)?|[-–—]{0,8} ?(?:today|yesterday) ?[-–—]{0,8}|edited|\(edited\)|app|like|\d{1,4} [\p{L} ]{1,30} reactions?\.?|:[\w+-]{1,40}:(?: ?\d{1,4})?|\p{Extended_Pictographic}\ufe0f?(?: ?\d{1,4})?|has context menu|\d{1,4})$/iu;

/** The messages in their order; none when no line is the head of a message with a name. */
export function readChat(text: string): readonly PastedEvent[] {
  const messages: Message[] = [];
  let day: StampDate | undefined;
  let waiting: string | undefined;
  let named = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = withLatinHalf(line.trim());
    if (words === '' || chrome.test(words)) continue;
    const dated = words.replace(/^[-–—]{2,8} ?| ?[-–—]{2,8}$/g, '');
    const known = scanDay(dated);
    if (known !== undefined && stampedLine(dated) === 'day') {
      day = known;
      continue;
    }
    const head = headOf(words);
    if (head === undefined) {
      // The first line of all may be the name over the first message.
      const current = messages.at(-1);
      if (current !== undefined) current.lines.push(words);
      else if (waiting === undefined && isName(words)) waiting = words;
      else return [];
      continue;
    }
    const name = head.name ?? nameAbove(messages, waiting);
    waiting = undefined;
    named ||= name !== undefined;
    if (messages.length === mostEvents) break;
    messages.push({ name: name ?? messages.at(-1)?.name ?? '', stamp: head.stamp, lines: head.text === undefined ? [] : [head.text], ...(day === undefined ? {} : { day }) });
  }
  return named ? messages.flatMap(eventOf) : [];
}

/** `下午2:32` is half past two in the afternoon: read without its half it would be in the night. */
function withLatinHalf(line: string): string {
  return line.replace(/(?:(上午|午前|오전)|下午|午後|오후)\s?(\d{1,2}:\d{2}(?::\d{2})?)/u, (_, morning: string | undefined, clock: string) => `${clock} ${morning === undefined ? 'PM' : 'AM'}`);
}

interface Head {
  readonly stamp: Stamp;
  readonly name?: string;
  readonly text?: string;
}

/** `10:32 AM`, `Ann [10:32 AM]`, `[10:32] Ann: text`, `Ann — 04/03/2024 10:32`. */
function headOf(line: string): Head | undefined {
  const begin = line.slice(0, 200);
  const leading = scanStamp(begin);
  if (leading?.clock !== undefined) {
    if (stampedLine(line) === 'stamp') return { stamp: leading };
    // Without brackets it is a line of a log as well.
    if (!begin.startsWith('[')) return undefined;
    const rest = line.slice(leading.span.to).replace(/^[\])\s,–—-]+/, '');
    const said = /^([^:]{1,50}):(?:\s+(.*))?$/.exec(rest);
    if (said?.[1] !== undefined && isName(said[1])) return { stamp: leading, name: said[1].trim(), ...(said[2] === undefined ? {} : { text: said[2] }) };
    return isName(rest) ? { stamp: leading, name: rest } : undefined;
  }
  if (line.length > 120) return undefined;
  const trailing = scanTrailingStamp(line);
  if (trailing?.clock === undefined) return undefined;
  const before = line.slice(0, trailing.span.from).replace(/[\s[(,–—|·-]+(?:(?:today|yesterday)(?: at)?)?[\s[(]*$/iu, '')
    .replace(/\s*:[\w+-]{1,40}:$/, '').replace(/(?:^|\s+)APP$/, '');
  // The mark of a bot, or a status beside the name on the line above.
  if (before === '') return { stamp: trailing };
  return isName(before) ? { stamp: trailing, name: before } : undefined;
}

/** The line over a lone time is its name when it looks like one. */
function nameAbove(messages: readonly Message[], waiting: string | undefined): string | undefined {
  if (waiting !== undefined) return waiting;
  const lines = messages.at(-1)?.lines;
  const last = lines?.at(-1);
  if (lines === undefined || last === undefined || lines.length < 2 || !isName(last)) return undefined;
  lines.pop();
  return last;
}

/** One to four words, of which the first begins like a name or handle, `Field, Ana` too; no sentence. */
function isName(words: string): boolean {
  const trimmed = words.trim();
  return trimmed.length > 0 && trimmed.length <= longestName && /^@?[\p{Lu}\p{Lo}\p{Ll}][\p{L}\p{M}\p{N}'’._-]*,?(?: [\p{L}(@][\p{L}\p{M}\p{N}'’._()-]*){0,3}$/u.test(trimmed) && !/[.!?]$/.test(trimmed);
}

function eventOf({ name, stamp, day, lines }: Message): readonly PastedEvent[] {
  const words = oneLine(lines.join(' ').replace(/ ?\(edited\)/g, ''));
  if (words === '') return [];
  return [{ stamp, text: name === '' ? words : `${oneLine(name)}: ${words}`, ...(day === undefined ? {} : { day }) }];
}
