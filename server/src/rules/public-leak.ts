// What must not stand in a public report: secrets, internal hosts, addresses, links to chats.

import { canonicalWord } from '../model/canonical-word.ts';
import { field, type Report } from '../model/report.ts';
import { schemaFields } from '../model/schema-fields.generated.ts';
import { addressesIn, mayBeAddress, type Address, type AddressOptions } from './language/addresses.ts';
import { apart } from './language/apart.ts';
import { textsOption } from './options.ts';
import { perText } from './per-text.ts';
import { redaction } from './redaction.ts';
import type { Fault, OptionValues, Rule, Team } from './rule.ts';
import { findSecrets, mayBeSecret, type Secret } from './secrets.ts';
import { internalHosts } from './words/public-words.ts';
import { overlaps, shift, type Span } from '../text/span.ts';

const KINDS: Readonly<Record<Address['kind'], string>> = {
  host: 'the name of an internal host',
  ip: 'an IP address',
  'e-mail': 'the e-mail address of a person',
  chat: 'a link to a chat',
};

export const publicLeak: Rule = {
  id: 'public-leak',
  category: 'language',
  severity: 'warning',
  fix: 'offer',
  title: 'A public report shows what is internal',
  reason: 'What is published is copied within minutes. A report with `audience: public`, in its metadata or for all reports in the configuration, is searched for passwords, tokens and keys of some thirty services, for internal hosts, IP and e-mail addresses and links to chats, also in code and comments. A secret is an error: take it out, and revoke it, as it has been in a file. The messages never repeat what was found.',
  options: {
    internalHosts: { type: 'texts', default: internalHosts, description: 'Host names that are internal: a name, or “*.” and the end of a name' },
    allowed: { type: 'texts', default: [], description: 'Hosts, domains, e-mail and IP addresses that may be public' },
  },
  examples: {
    bad: [
      {
        text: `---\naudience: public\n---\n\n# Checkout down\n\n## Summary\n\nThe primary at «db-7.checkout.internal» was full.\n\n## Root Cause\n\nThe job on «10.20.30.40» ran twice; see «https://quay.slack.com/archives/C01AB2CD3».\n`,
        fixed: `---\naudience: public\n---\n\n# Checkout down\n\n## Summary\n\nThe primary at [redacted] was full.\n\n## Root Cause\n\nThe job on 10.20.30.40 ran twice; see https://quay.slack.com/archives/C01AB2CD3.\n`,
      },
    ],
    good: [
      { text: `---\naudience: public\n---\n\n# Checkout down\n\n## Summary\n\nThe primary database was full. Write to support@checkout.example with questions.\n` },
      { text: `---\naudience: internal\n---\n\n# Checkout down\n\n## Summary\n\nThe primary at db-7.checkout.internal was full.\n` },
    ],
  },
  *check(context) {
    const { report, team } = context;
    if (!isPublic(report, team.audience)) return;
    for (const { kind, span, secret } of leaksIn(report.text, context.options)) {
      yield secret
        ? { ...redactable(report.text, span), severity: 'error', secret, message: `This is ${kind}. Take it out of the report, and revoke it: it has stood in a file.` }
        : { ...redactable(report.text, span), message: `${capitalized(kind)} stands in a public report. Take it out, or allow it in the options of this rule.` };
    }
  },
};

export interface Leak {
  /** What it is, with its article: "an IP address". */
  readonly kind: string;
  readonly span: Span;
  readonly secret: boolean;
}

/** Everything in a text that must not be public: secrets first. `values` are options of the rule. */
export function* leaksIn(text: string, values: OptionValues): Iterable<Leak> {
  const options: AddressOptions = {
    internalHosts: textsOption({ options: values }, 'internalHosts').map(lower),
    allowed: new Set(textsOption({ options: values }, 'allowed').map(lower)),
  };
  const secrets = secretsIn(text);
  for (const { kind, span } of secrets) yield { kind, span, secret: true };
  for (const { kind, span } of addressesOf(text, options)) {
    if (!secrets.some((secret) => overlaps(secret.span, span))) yield { kind: KINDS[kind], span, secret: false };
  }
}

/** What the report says of itself; when it says nothing, what the team says of all its reports. */
export function isPublic(report: Report, usual: Team['audience']): boolean {
  const value = field(report, 'audience')?.value ?? usual;
  const schema = schemaFields.find(({ key }) => key === 'audience');
  return typeof value === 'string' && canonicalWord(value, schema?.values ?? [], schema?.aliases) === 'public';
}

/** A line at a time, as a keystroke changes one of them; the lines of a key belong together. */
function secretsIn(text: string): readonly Secret[] {
  const pieces = [...keysIn(text), ...linesWith(text, mayBeSecret)];
  return apart(pieces.flatMap((piece) => secretsOf(piece.text).secrets.map(({ kind, span }) => ({ kind, span: shift(span, piece.from) }))));
}

const secretsOf = perText((piece): { readonly secrets: readonly Secret[] } => ({ secrets: findSecrets(piece) }));

function addressesOf(text: string, options: AddressOptions): readonly Address[] {
  return linesWith(text, mayBeAddress).flatMap((line) => addressesIn(line.text, options).map(({ kind, span }) => ({ kind, span: shift(span, line.from) })));
}

interface Piece {
  readonly from: number;
  readonly text: string;
}

/** Each line in which the pattern is found, once. */
function linesWith(text: string, pattern: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  const search = new RegExp(pattern.source, `${pattern.flags}g`);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const at = match.index + match[0].length - 1;
    const from = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at + 1);
    const to = next < 0 ? text.length : next;
    found.push({ from, text: text.slice(from, to) });
    search.lastIndex = to;
  }
  return found;
}

const BEGIN = '-----BEGIN';
const END = '-----END';
/** In UTF-16 units: longer than any key that is written so, and than the words that end one. */
const LONGEST_KEY = 12_000;
const LONGEST_END = 60;

/** From the beginning of each key in the text to its end; no two overlap but for the words that end the first. */
function keysIn(text: string): readonly Piece[] {
  const keys: Piece[] = [];
  let end = 0;
  for (let from = text.indexOf(BEGIN); from >= 0; from = text.indexOf(BEGIN, from + BEGIN.length)) {
    if (end < from) end = text.indexOf(END, from);
    if (end < 0) break;
    if (end - from > LONGEST_KEY) continue;
    keys.push({ from, text: text.slice(from, end + LONGEST_END) });
    from = end - BEGIN.length;
  }
  return keys;
}

function redactable(text: string, span: Span): Pick<Fault, 'span' | 'fixes'> {
  return { span, fixes: () => [{ title: 'Redact it', safe: false, changes: [redaction(text, span)] }] };
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const lower = (text: string): string => text.trim().toLowerCase();
