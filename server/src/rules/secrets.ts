// Finds secrets in a text by the rules of secretlint, which knows the forms of the tokens of some thirty services. Nothing leaves the program,
// and of what is found only kind and place are kept: its own messages would repeat the secret.

import { rules as secretRules } from '@secretlint/secretlint-rule-preset-recommend';
import type { Span } from '../text/span.ts';
import { apart } from './language/apart.ts';
import { secretKinds } from './words/secret-kinds.ts';

export interface Secret {
  readonly span: Span;
  /** What it is, with its article: "a token of GitHub". */
  readonly kind: string;
}

/** As much of secretlint's interface as is used. */
interface SecretRule {
  readonly meta: { readonly id: string };
  create(context: SecretContext, options: object): { file?(source: { readonly content: string }): unknown };
}

interface SecretContext {
  createTranslator(messages: object): (id: string) => { readonly messageId: string };
  report(descriptor: { readonly range: readonly number[] }): void;
  ignore(): void;
}

const PREFIX = '@secretlint/secretlint-rule-';

/** Reads key files, which a report is not; reads comments that would switch the others off, which is for our own suppressions. */
const LEFT_OUT: ReadonlySet<string> = new Set(['gcp', 'filter-comments']);

/** No secret is shorter without a blank in it: most lines of a report need not be looked at. */
export const mayBeSecret = /(?:^|\s)\S{16}/;

/** In the order of the text, none inside another. Never throws: a rule that cannot read the text finds nothing. */
export function findSecrets(text: string): readonly Secret[] {
  if (!mayBeSecret.test(text)) return [];
  const found: Secret[] = [];
  for (const { kind, run } of runners()) for (const span of run(text)) found.push({ kind, span });
  return apart(found);
}

interface Runner {
  readonly kind: string;
  run(text: string): readonly Span[];
}

let made: readonly Runner[] | undefined;

/** Made when a public report is first read. */
function runners(): readonly Runner[] {
  made ??= (secretRules as unknown as readonly SecretRule[]).flatMap((rule) => {
    const id = rule.meta.id.replace(PREFIX, '');
    return LEFT_OUT.has(id) ? [] : [{ kind: secretKinds[id] ?? 'a secret', run: runnerOf(rule) }];
  });
  return made;
}

function runnerOf(rule: SecretRule): (text: string) => readonly Span[] {
  let spans: Span[] = [];
  const { file } = rule.create({
    createTranslator: () => (id) => ({ messageId: id }),
    report: ({ range: [from = 0, to = 0] }) => spans.push({ from, to }),
    ignore: () => undefined,
  }, {});
  return (text) => {
    spans = [];
    file?.({ content: text });
    return spans.filter(({ from, to }) => from >= 0 && from < to && to <= text.length).map(({ from, to }) => ({ from, to: to + rest(text, to) }));
  };
}

/** Characters up to the end of the word: some rules state a place that is shifted, and half a secret is one still. */
function rest(text: string, offset: number): number {
  return /^[\w+/=-]{0,200}/.exec(/[\w+/=-]/.test(text.charAt(offset - 1)) ? text.slice(offset, offset + 200) : '')?.[0].length ?? 0;
}
