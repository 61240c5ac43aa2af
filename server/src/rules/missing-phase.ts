// A timeline in which nothing says when the impact began, was noticed and ended.

import type { Entry, Report, Timeline } from '../model/report.ts';
import type { EntryKind } from '../model/data.generated.ts';
import type { Span } from '../text/span.ts';
import { sectionAt } from './one-fault.ts';
import { stampPlace } from './order-finding.ts';
import type { Fix, Rule } from './rule.ts';
import { timeField } from './times.ts';

const PHASES: ReadonlySet<EntryKind> = new Set(['impact-start', 'detected', 'mitigated', 'impact-end', 'resolved']);

export const missingPhase: Rule = {
  id: 'missing-phase',
  category: 'time',
  severity: 'warning',
  fix: 'offer',
  title: 'No entry is marked as start, detection or end of the impact',
  reason: 'How long it took to notice and how long it hurt are the figures a report is asked for, and they can only be computed from entries that say what they are. Mark them with `[impact-start]`, `[detected]`, `[mitigated]` or `[resolved]` at the end of their text, by a label such as “First detected:”, or state impact windows or `started_at` and `resolved_at`. Where the report states its durations itself, it is information. Some profiles want certain kinds marked, such as the first message to customers; those are asked for by name.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## «Timeline»\n\n- 2026-01-31 08:11 UTC – the queue began to fill\n- 2026-01-31 08:16 UTC – an alert reported failed payments\n- 2026-01-31 08:40 UTC – payments worked again\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue began to fill\n- 2026-01-31 08:16 UTC – an alert reported failed payments [detected]\n- 2026-01-31 08:40 UTC – payments worked again\n`,
      },
      {
        text: `---\nprofile: google-sre\n---\n\n# Checkout down\n\n## «Timeline»\n\n- 2026-01-31 08:16 UTC – an alert reported failed payments [detected]\n- 2026-01-31 08:40 UTC – payments worked again [resolved]\n- 2026-01-31 09:00 UTC – the first failed payment was found to be of 08:11\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue began to fill [impact-start]\n- 2026-01-31 08:16 UTC – an alert reported failed payments [detected]\n- 2026-01-31 08:40 UTC – payments worked again [resolved]\n` },
    ],
  },
  *check({ report, errors }) {
    const wanted = errors.flatMap(({ params }) => (Array.isArray(params['kinds']) ? params['kinds'].map((group) => [group].flat().map(String)) : []));
    const kinds = wanted.map((group) => group.join('` or `'));
    const asked = kinds.length === 0 ? undefined : report.timelines.find(({ entries }) => entries.length > 1);
    if (asked !== undefined) {
      yield {
        span: placeOfTimeline(report, asked),
        message: `No entry of the timeline is marked as \`${kinds.join('`, as `')}\`, which this profile asks for. Mark it at the end of its text: \`[${wanted[0]?.[0] ?? ''}]\`.`,
        fixes: () => asking(report, asked, wanted),
      };
      return;
    }
    const first = report.timelines.find((timeline) => isTold(report, timeline));
    if (first === undefined || isMarked(report)) return;
    const isStated = statesDurations(report);
    yield {
      span: placeOfTimeline(report, first),
      ...(isStated ? { severity: 'information' as const } : {}),
      message: `No entry of the timeline is marked as impact start, detected, mitigated or resolved, so ${isStated ? 'the stated durations cannot be checked' : 'no duration can be computed'}. Mark them.`,
      fixes: () => suggestions(report),
    };
  },
};

/** A list under the timeline's heading, or of its own with entries enough to be one; two dated sentences are none, and one time has no phases. */
function isTold(report: Report, { entries, section, shape }: Timeline): boolean {
  const stamped = entries.filter(({ stamp }) => stamp !== undefined).length;
  const named = shape === 'yaml' || (section !== undefined && report.sections[section]?.id === 'timeline');
  return stamped >= (named ? 2 : 3);
}

/** Windows count as start and end, and so do the fields that state them. */
function isMarked(report: Report): boolean {
  if (report.windows.length > 0) return true;
  if (['started_at', 'detected_at', 'resolved_at'].some((key) => timeField(report, key) !== undefined)) return true;
  return report.timelines.some(({ entries }) => entries.some(({ value }) => value.kind !== undefined && PHASES.has(value.kind)));
}

const DURATION = /^[\s>*_+-]*(?:time[ _-]to[ _-](?:detect|recover|resol|mitigat|restor|repair|acknowledg)\w*|tt[adrm]|mtt[adr]|(?:total |overall |outage |incident |impact |service )?(?:duration|downtime)(?: of (?:the )?(?:outage|incident|impact))?|影響時間|継続時間|障害時間|停止時間)[\s*_]*[:：|][\s*_]*[^\s\d]{0,20}\s?\d/iu;
const DURATION_KEY = /^[*_]*(?:time[ _-]to[ _-]\w+|tt[adrm]|mtt[adr])[*_]*$|duration|downtime|影響時間|継続時間|障害時間|停止時間/iu;

const LASTED = /\b(?:last(?:ing|ed)|(?:down|unavailable|offline|degraded|unreachable) for|outage of|duration (?:of|was)|downtime(?: of| was|:)?|(?:for )?a total of)\b[^.\n]{0,30}?\d+[\s-]?(?:h(?:ou)?rs?|hours?|h|min(?:ute)?s?|m|days?|d)\b/iu;

/** "Time to recovery: 55 minutes", "an outage lasting 2 hours", by the author's own reckoning. */
function statesDurations({ text, fields, prose, sections }: Report): boolean {
  if (fields.some(({ key, span }) => DURATION_KEY.test(key.trim()) && /\d/.test(text.slice(span.from, span.to)))) return true;
  return prose.some(({ kind, span }) => {
    if (kind !== 'item' && kind !== 'paragraph') return false;
    const words = text.slice(span.from, Math.min(span.to, span.from + 500));
    if (DURATION.test(words.slice(0, 120))) return true;
    return kind === 'paragraph' && (LASTED.test(words) || (TOOK.test(words) && isTelling(sections[sectionAt({ sections }, span.from)]?.id)));
  });
}

/** In a summary or an impact such words tell the length of the incident, elsewhere that of a step. */
const TOOK = /\b(?:for|over|took|within|after|stopped for)\b[^.\n]{0,20}?\d+[\s-]?(?:h(?:ou)?rs?|hours?|h|min(?:ute)?s?|m|days?|d)\b/iu;

function isTelling(id: string | undefined): boolean {
  return id === 'summary' || id === 'impact';
}

export function placeOfTimeline(report: Report, { heading, section, entries, span }: Timeline): Span {
  const above = heading ?? (section === undefined ? undefined : report.sections[section]?.heading);
  if (above !== undefined) return above.span;
  const [entry] = entries;
  return entry === undefined ? span : stampPlace(report, entry);
}

interface Sign {
  readonly kind: EntryKind;
  readonly words: RegExp;
  /** Words that say the contrary: a service that started again begins no impact. */
  readonly unless?: RegExp;
  readonly which: 'first' | 'last';
  readonly title: string;
}

const SIGNS: readonly Sign[] = [
  { kind: 'detected', which: 'first', title: 'detected', words: /\b(?:alert(?:s|ed)?|alarm|paged|pager|monitoring|noticed|detect(?:s|ed)|report(?:s|ed)|discovered|observed|spotted|complain(?:s|ed|ts?))\b|検知|検出|発見|気づ/iu },
  { kind: 'resolved', which: 'last', title: 'resolved', words: /\b(?:resolved|restored|recovered|recovers|back (?:up|to normal|online)|works? again|worked again|working again|fixed|all clear|normal operation|closed|operational)\b|復旧|解決|正常/iu },
  { kind: 'impact-start', which: 'first', title: 'impact start', words: /\b(?:began|begins?|starts?|started|went down|goes down|down|fail(?:s|ed|ing|ures?)?|errors?|unavailable|outage|crash(?:es|ed)?|degraded|spikes?)\b|発生|障害|停止/iu, unless: /\b(?:again|back|restart(?:s|ed)?|restored|recover(?:s|ed)?|resolved|fixed|mitigated)\b|復旧|再起動|解決/iu },
  { kind: 'mitigated', which: 'first', title: 'mitigated', words: /\b(?:mitigated|mitigation|workaround|rolled back|rollback|revert(?:s|ed)?|restart(?:s|ed)?|disabled|scaled|failed over|brought (?:back )?up)\b|緩和|再起動|切り戻/iu },
  { kind: 'impact-end', which: 'last', title: 'impact end', words: /\b(?:restored|recovered|back (?:up|to normal|online)|works? again|worked again|working again|fixed|ends?|ended|last|revoked|compl(?:y|ies|ied))\b|復旧|終了/iu },
  { kind: 'comms', which: 'first', title: 'message to customers', words: /\b(?:status ?page|customers (?:are|were) (?:told|informed)|posted|posts|announce[sd]?|update(?:s|d)? (?:is|was) (?:posted|sent))\b|告知/iu },
  { kind: 'cause-introduced', which: 'first', title: 'introduction of the cause', words: /\b(?:deploy(?:s|ed)?|release[sd]?|merged|rolled out|rollout|chang(?:e|es|ed)|upgraded?|configured|introduced)\b/iu },
  { kind: 'acknowledged', which: 'first', title: 'acknowledged', words: /\b(?:acknowledge[sd]?|acked|takes? (?:the|it|over)|took (?:the|it|over)|picked up|responds?|responded)\b/iu },
  { kind: 'declared', which: 'first', title: 'declared', words: /\b(?:declare[sd]?|opened an? incident|major incident)\b/iu },
];

/** The likely entries for what a profile asks for; where no words tell, the first for what comes early and the last for what comes late. */
function asking(report: Report, { entries }: Timeline, wanted: readonly (readonly string[])[]): readonly Fix[] {
  const groups = wanted.map((group) => KINDS.filter((kind) => group.includes(kind)));
  const likely = suggestions(report, new Set(groups.flat()));
  const told = new Set(likely.flatMap(({ changes }) => changes.flatMap((change) => (change.kind === 'set-entry-kind' ? [change.value] : []))));
  const free = entries.filter(({ stamp, value }) => stamp !== undefined && value.kind === undefined);
  const rest = groups.filter((group) => !group.some((kind) => told.has(kind))).flatMap(([kind]) => {
    const entry = kind === undefined ? undefined : EARLY.has(kind) ? free[0] : free.at(-1);
    return kind === undefined || entry === undefined ? [] : [{ ...marking(report, entry, kind, kind), guess: true as const }];
  });
  return [...likely, ...rest];
}

const KINDS: readonly EntryKind[] = ['cause-introduced', 'impact-start', 'detected', 'acknowledged', 'declared', 'engaged', 'comms', 'mitigated', 'impact-end', 'resolved', 'note'];
const EARLY: ReadonlySet<EntryKind> = new Set(['cause-introduced', 'impact-start', 'detected', 'acknowledged', 'declared']);

function marking(report: Report, entry: Entry, kind: EntryKind, title: string): Fix {
  const stamp = stampPlace(report, entry);
  return { title: `Mark the entry of ${report.text.slice(stamp.from, stamp.to)} as ${title}`, safe: false, changes: [{ kind: 'set-entry-kind', entry, value: kind }] };
}

/** The likely entry for each phase by its words; the author confirms. */
function suggestions(report: Report, only: ReadonlySet<EntryKind> = PHASES): readonly Fix[] {
  const entries = report.timelines.flatMap((timeline) => timeline.entries).filter(({ stamp, value }) => stamp !== undefined && value.kind === undefined);
  const taken = new Set<Entry>();
  return SIGNS.filter(({ kind }) => only.has(kind)).flatMap(({ kind, words, unless, which, title }) => {
    const matches = (entry: Entry): boolean => {
      const said = entry.value.text.slice(0, 500);
      return !taken.has(entry) && words.test(said) && unless?.test(said) !== true;
    };
    const found = which === 'first' ? entries.find(matches) : entries.findLast(matches);
    if (found === undefined) return [];
    taken.add(found);
    return [marking(report, found, kind, title)];
  });
}
