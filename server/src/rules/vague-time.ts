// Words such as "shortly after" in the place of a time.

import { placeOf } from '../model/place.ts';
import type { Entry, Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { firstLine } from './first-line.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

const VAGUE = /^(?:(?:very |quite |some ?time |a (?:bit|little|few (?:minutes|hours|days)|couple of (?:minutes|hours|days)) )?(?:shortly|soon|later|afterwards?|after that|thereafter|before(?:hand)?|earlier)(?: (?:after(?:wards?)?|before|that|the same|on|in|this))?(?: (?:day|week|morning|afternoon|evening|night))?|immediately(?: after(?:wards)?)?|meanwhile|in the meantime|at (?:the same time|some point|first|night)|(?:the )?(?:next|following|previous|same) (?:day|morning|afternoon|evening|night|week)|(?:this |that |in the |late |early )*(?:morning|afternoon|evening|night)|overnight|yesterday|today|tomorrow|last (?:night|week|month)|recently|eventually|finally|then)/i;

export const vagueTime: Rule = {
  id: 'vague-time',
  category: 'time',
  severity: 'information',
  fix: 'none',
  title: 'An entry of the timeline has words for a time',
  reason: '“Shortly after” is five seconds to the one and an hour to the other. Give a time, an approximate one (`~09:20`), or say that it is unknown (`--:--`).',
  examples: {
    bad: [
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- «Shortly after» – restarted\n- 2026-01-31 08:40 UTC – payments worked again\n`, only: 'markdown' },
      { text: `---\nprofile: ccadb-preliminary\ntitle: 'Example CA: wrong serial numbers'\n---\n\n## Timeline\n\n- «2026-01-30» – release 8.2\n- 2026-01-31 08:11 UTC – a customer reports it\n` },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- ~08:16 UTC – restarted shortly after\n- 2026-01-31 08:40 UTC – payments worked again\n` }],
  },
  *check({ report, errors }) {
    for (const { path, params } of errors) {
      const span = placeOf(report, path);
      yield { span, message: `${quote(report.text.slice(span.from, span.to))} is not exact enough: this profile asks for the ${String(params['precision'])} of each entry. Give it, or mark the time as approximate.` };
    }
    for (const { entries } of report.timelines) {
      for (const entry of entries) {
        const span = vagueStamp(report, entry);
        if (span === undefined) continue;
        const words = report.text.slice(span.from, span.to);
        yield { span, message: `${quote(words)} is no time. Give one, an approximate one (~09:20), or mark it as unknown (--:--).` };
      }
    }
  },
};

/** The vague words when they stand where a stamp stands: alone before a dash, a colon or the end of a cell. */
function vagueStamp(report: Report, { stamp, places, span }: Entry): Span | undefined {
  if (stamp !== undefined) return undefined;
  const place = firstLine(report.text, places.at ?? places.text ?? span);
  const line = report.text.slice(place.from, Math.min(place.to, place.from + 200));
  const lead = /^(?:[-*+|>\s]|\d{1,3}[.)]\s|[*_]{1,2}|\[)*/.exec(line)?.[0].length ?? 0;
  const found = VAGUE.exec(line.slice(lead));
  if (found === null || found[0] === '') return undefined;
  const after = line.slice(lead + found[0].length);
  const closes = places.at !== undefined ? /^[\s*_|\]:]*$/.test(after) : /^[*_\]]{0,3}(?:\s*[:|]|\s+[-–—]+\s)/u.test(after);
  return closes ? { from: place.from + lead, to: place.from + lead + found[0].length } : undefined;
}
