// A report that does not tell how the incident was noticed.

import { headOf } from '../model/place.ts';
import { field, type Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { isEnglish } from './english.ts';
import { isHintText } from './hint-text.ts';
import { ownWords } from './own-words.ts';
import { perText } from './per-text.ts';
import type { Fix, Rule } from './rule.ts';
import { isStatusNotice } from './status-notice.ts';
import { NOTICED } from './words/detection.ts';

export const missingDetection: Rule = {
  id: 'missing-detection',
  category: 'cause',
  severity: 'warning',
  fix: 'offer',
  title: 'Nothing says how the incident was noticed',
  reason: 'Whether an alert, a customer or a colleague noticed it first decides what there is to improve: an incident that customers report is a gap in the monitoring. Say it in the timeline (an entry marked `[detected]`), in a section of its own, or in the field `detected_by`. Any word on it is enough here.',
  examples: {
    bad: [
      {
        text: `---\ndate: 2026-01-31\n---\n\n# «Checkout down»\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – a release changed the queue\n- 2026-01-31 08:40 UTC – the release was rolled back\n\n## Root Cause\n\nThe release halved the limit of the queue.\n`,
        fixed: `---\ndate: 2026-01-31\ndetected_by: alert\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – a release changed the queue\n- 2026-01-31 08:40 UTC – the release was rolled back\n\n## Root Cause\n\nThe release halved the limit of the queue.\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue filled\n- 2026-01-31 08:16 UTC – the alert on failed payments fired\n\n## Root Cause\n\nThe disk was full.\n` },
      { text: `---\ndetected_by: customer\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – the queue filled\n- 2026-01-31 08:40 UTC – it drained\n\n## Root Cause\n\nThe disk was full.\n` },
    ],
  },
  *check({ report, profile }) {
    if (!isTold(report) || isAsked(profile) || saysIt(report) || !isEnglish(report) || isStatusNotice(report)) return;
    yield {
      span: headOf(report),
      message: 'Nothing says how this was noticed: by an alert, a customer or a colleague. Say it in the timeline or in the field “detected_by”.',
      fixes: () => (['alert', 'customer', 'staff'] as const).map((who): Fix => ({
        title: `Say that it was noticed by ${WORDS[who]}`, safe: false, guess: true, changes: [{ kind: 'set-field', key: 'detected_by', value: who }],
      })),
    };
  },
};

const WORDS = { alert: 'an alert', customer: 'a customer', staff: 'a colleague' } as const;

/** A story with a beginning and an end, and something on its cause: less is a note, and a note leaves things out. Spans of outage are no story. */
function isTold({ timelines, sections }: Report): boolean {
  const points = timelines.reduce((sum, { entries }) => sum + entries.filter(({ value }) => value.until === undefined).length, 0);
  return points >= 2 && sections.some(({ id }) => id !== undefined && id !== 'timeline');
}

/** Where the profile asks for it, its absence is a missing section or field. */
function isAsked({ sections, fields }: Profile): boolean {
  return sections.some(({ id, required }) => id === 'detection' && required) || fields.some(({ key, required }) => key === 'detected_by' && required);
}

function saysIt(report: Report): boolean {
  if (field(report, 'detected_by') !== undefined || field(report, 'detected_at') !== undefined) return true;
  if (report.timelines.some(({ entries }) => entries.some(({ value }) => value.kind === 'detected'))) return true;
  // Not in actions: what is to notice the next one did not notice this one.
  return ownWords(report).some(({ prose: { section, kind }, text }) => {
    const id = section === undefined ? undefined : report.sections[section]?.id;
    if (id === 'actions') return false;
    if (kind === 'heading') return id === 'detection';
    return noticed(text).yes && !isHintText(text, 'first');
  });
}

const SIGN = new RegExp(NOTICED.join('|'), 'iu');
const noticed = perText((words) => ({ yes: SIGN.test(words) }));
