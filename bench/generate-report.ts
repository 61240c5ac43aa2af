// Invented reports of a wanted size, the same bytes for the same seed, in both syntaxes and with the same content.

export type BenchSyntax = 'markdown' | 'yaml';

export interface BenchDocument {
  readonly fileName: string;
  readonly languageId: BenchSyntax;
  readonly text: string;
  /** Offset inside the words of a timeline entry in the middle, where the benchmark types. */
  readonly typeAt: number;
}

const SERVICES = ['checkout', 'ledger', 'gateway', 'search', 'edge', 'billing', 'notifier', 'catalogue', 'sessions', 'flags'];
const ACTORS = ['The on-call engineer', 'The database team', 'The pager', 'The deploy job', 'The support desk', 'The platform team'];
const VERBS = ['alerted on', 'rolled back', 'restarted', 'drained', 'saw more errors on', 'scaled out', 'confirmed the recovery of', 'opened a bridge for', 'failed over'];
const WORDS = 'queue replica latency budget dashboard deploy rollback traffic shard node region primary secondary timeout retry threshold operator runbook change review capacity limit pool cache session payment order partial manual automatic monitor'.split(' ');
const START = Date.UTC(2026, 2, 14, 7, 58);
const MINUTE = 60_000;

/** A report of about `bytes` bytes, within 3 %. */
export function generateReport(syntax: BenchSyntax, bytes: number, seed = 1): BenchDocument {
  let units = bytes / 100;
  let text = '';
  for (let attempt = 0; attempt < 12; attempt += 1) {
    text = syntax === 'markdown' ? markdown(content(units, seed)) : yaml(content(units, seed));
    if (Math.abs(text.length - bytes) < bytes * 0.03) break;
    units = Math.max(2, units * (bytes / text.length));
  }
  const middle = text.indexOf(MARK, (text.indexOf(MARK) + text.lastIndexOf(MARK)) / 2);
  return { fileName: syntax === 'markdown' ? 'draft.rca.md' : 'draft.rca.yaml', languageId: syntax, text, typeAt: middle + MARK.length };
}

/** Words that every timeline entry holds. */
const MARK = ' and noted ';

interface Content {
  readonly entries: readonly { readonly at: string; readonly text: string }[];
  readonly actions: readonly { readonly id: string; readonly text: string; readonly owner: string; readonly due: string; readonly status: string }[];
  readonly paragraphs: readonly string[];
}

function content(units: number, seed: number): Content {
  const random = generator(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  let now = START;
  const entries = Array.from({ length: Math.max(3, Math.round(units * 0.5)) }, () => {
    now += Math.ceil(random() * 6) * MINUTE;
    return { at: new Date(now).toISOString().slice(0, 16).replace('T', ' '), text: `${pick(ACTORS)} ${pick(VERBS)} ${pick(SERVICES)}${MARK}${words(5)}` };
  });
  const actions = Array.from({ length: Math.max(2, Math.round(units * 0.15)) }, (_, index) => ({
    id: `A${index + 1}`,
    text: `Limit the ${words(4)} of ${pick(SERVICES)}`,
    owner: `team-${pick(SERVICES)}`,
    due: new Date(now + Math.ceil(random() * 60) * 1440 * MINUTE).toISOString().slice(0, 10),
    status: pick(['open', 'in-progress', 'done']),
  }));
  const paragraphs = Array.from({ length: Math.max(2, Math.round(units * 0.06)) }, () => `The ${words(12)} of 340 requests, then the ${words(14)}.`);
  return { entries, actions, paragraphs };
}

const TITLE = 'Orders failed after a change of limits';

function markdown({ entries, actions, paragraphs }: Content): string {
  return [
    '---', 'profile: minimal', 'id: RCA-2026-014', `title: ${TITLE}`, 'status: draft', 'severity: SEV2', 'date: 2026-03-14', 'timezone: UTC', 'owner: platform', '---', '',
    `# ${TITLE}`, '', '## Summary', '', ...paragraphs.slice(0, 1), '', '## Impact', '', '3400 orders failed for 2 hours.', '',
    '## Timeline', '', ...entries.map((entry, index) => `- ${entry.at} UTC – ${entry.text}${KINDS[index] ?? ''}`), '',
    '## Root Cause', '', ...paragraphs.slice(1).flatMap((paragraph) => [paragraph, '']),
    '## Action Items', '', '| ID | Action | Owner | Due | Status |', '|---|---|---|---|---|',
    ...actions.map((action) => `| ${action.id} | ${action.text} | ${action.owner} | ${action.due} | ${action.status} |`), '',
  ].join('\n');
}

const KINDS = [' [impact-start]', ' [detected]', ' [mitigated]', ' [resolved]'];

function yaml({ entries, actions, paragraphs }: Content): string {
  return [
    'profile: minimal', 'id: RCA-2026-014', `title: ${TITLE}`, 'status: draft', 'severity: SEV2', 'date: 2026-03-14', 'timezone: UTC', 'owner: platform',
    'impact:', '  text: 3400 orders failed for 2 hours.',
    'timelines:', '  - heading: Timeline', '    entries:',
    ...entries.flatMap((entry, index) => [`      - at: ${entry.at} UTC`, `        text: ${entry.text}`, ...(KINDS[index] ? [`        kind: ${KINDS[index].slice(2, -1)}`] : [])]),
    'causes:', ...paragraphs.slice(1).map((paragraph) => `  - text: ${paragraph}`),
    'actions:', ...actions.flatMap((action) => [`  - id: ${action.id}`, `    text: ${action.text}`, `    owner: ${action.owner}`, `    due: ${action.due}`, `    status: ${action.status}`]),
    'sections:', '  - id: summary', '    heading: Summary', '    text: |', `      ${paragraphs[0] ?? ''}`, '',
  ].join('\n');
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
