// The measures of an incident.
import assert from 'node:assert/strict';
import { metrics } from '../../../server/src/model/metrics.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';

const minute = 60_000;

function measured(body: string, frontMatter = ''): Readonly<Record<string, number>> {
  const text = `---\ndate: 2026-01-31\ntimezone: UTC\n${frontMatter}---\n\n# Quay closed\n\n${body}`;
  const known = metrics(syntaxes.markdown.read(text, { profiles: shippedProfiles }));
  return Object.fromEntries(Object.entries(known).map(([name, ms]) => [name, Number(ms) / minute]));
}

describe('metrics, in minutes', () => {
  it('come from entries marked by kind, each from its anchor', () => {
    const entries = ['10:00 gate fails [impact-start]', '10:05 alert [detected]', '10:07 Ada takes it [acknowledged]', '10:30 gate forced [mitigated]', '11:00 gate greased [resolved]'];
    assert.deepEqual(measured(`## Timeline\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`), { detect: 5, acknowledge: 2, mitigate: 30, resolve: 60 });
  });

  it('count overlapping impact windows once and the time between windows not at all', () => {
    const windows = ['10:00 – 10:30 a', '10:20 – 10:45 b', '10:25 – 10:40 c', '12:00 – 12:10 d'];
    assert.deepEqual(measured(`## Impact\n\n${windows.map((window) => `- 2026-01-31 ${window}\n`).join('')}`), { impact: 55 });
  });

  it('take the start of the first window for the start of the impact', () => {
    assert.deepEqual(measured('## Impact\n\n- 2026-01-31 10:00 – 10:30 a\n\n## Timeline\n\n- 10:05 alert [detected]\n'), { impact: 30, detect: 5 });
  });

  it('take the marked start and end for a window when no window is stated', () => {
    assert.deepEqual(measured('## Timeline\n\n- 10:00 gate fails [impact-start]\n- 10:40 gate opens [impact-end]\n'), { impact: 40 });
  });

  it('take metadata where no entry is marked', () => {
    assert.deepEqual(measured('', 'started_at: 2026-01-31 10:00 UTC\ndetected_at: 2026-01-31 10:10 UTC\nresolved_at: 2026-01-31 12:00 UTC\n'), { detect: 10, resolve: 120 });
  });

  it('are absent where an end comes before its start, or an instant is not known', () => {
    assert.deepEqual(measured('## Timeline\n\n- 10:00 alert [detected]\n- 10:10 gate fails [impact-start]\n- later [resolved]\n'), {});
    assert.deepEqual(measured('## Impact\n\n- 2026-01-31 10:00 – 10:30 a\n- 2026-01-31 12:00 – ?? b\n'), {});
  });
});
