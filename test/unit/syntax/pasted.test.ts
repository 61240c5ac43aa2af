// What a clipboard tells of events, whichever program it was filled by. People and incidents are invented.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { momentText, resolveStamps } from '../../../server/src/time/index.ts';
import { readPasted, type PastedEvent } from '../../../server/src/syntax/pasted/index.ts';

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

/** Time, kind and text of each event; a time without a date is one of 4 March 2024. */
function told(events: readonly PastedEvent[]): readonly string[] {
  const dates = [{ value: { span: { from: 0, to: 0 }, year: 2024, month: 3, day: 4, parts: {} }, from: 'front-matter' as const }];
  const places = events.map(({ stamp, day, zone }) => ({
    stamp, ...(day === undefined ? {} : { day: { value: day, from: 'day-heading' as const } }), zones: zone === undefined ? [] : [{ value: zone, from: 'column' as const }],
  }));
  const moments = resolveStamps(places, { dates, zones: [] });
  return events.map(({ text, kind }, index) => {
    const moment = moments[index];
    return `${moment === undefined ? '' : momentText(moment, '')}${kind === undefined ? '' : ` [${kind}]`} ${text}`;
  });
}

describe('pasted texts', () => {
  it('are read as Slack copies them', () => {
    assert.deepEqual(told(readPasted(lines('Ana Field', '  10:32 AM', 'we see 500s on the checkout', '10:33', 'payments too (edited)', ':eyes:', '2', '', 'Bo Stone', '  10:41 AM', 'rolling back', 'to 4.1', '3 replies', 'Last reply today at 11:02 AM View thread'))), [
      '2024-03-04T10:32:00 Ana Field: we see 500s on the checkout', '2024-03-04T10:33:00 Ana Field: payments too', '2024-03-04T10:41:00 Bo Stone: rolling back to 4.1',
    ]);
    assert.deepEqual(told(readPasted(lines('ana.field  [11:58 PM]', 'pages are slow', 'bo-stone APP  [12:04 AM]', 'restarted the cache'))), ['2024-03-04T23:58:00 ana.field: pages are slow', '2024-03-05T00:04:00 bo-stone: restarted the cache']);
  });

  it('are read with the marks of bots, status beside names, and days between messages', () => {
    assert.deepEqual(told(readPasted(lines('Pager', 'APP  10:32 AM', 'Triggered #12: slow checkout', 'Ana Field', ':house:  10:34 AM', 'looking', ':thumbsup:', '1'))), ['2024-03-04T10:32:00 Pager: Triggered #12: slow checkout', '2024-03-04T10:34:00 Ana Field: looking']);
    assert.deepEqual(told(readPasted(lines('ana.field [10:32 AM]', 'slow', '----- March 6th, 2024 -----', 'bo-stone [10:36 AM]', 'still slow'))), ['2024-03-04T10:32:00 ana.field: slow', '2024-03-06T10:36:00 bo-stone: still slow']);
    assert.deepEqual(told(readPasted(lines('Ana Field, 10:32 AM', 'slow', 'Bo Stone, Yesterday 10:35 AM', 'restarted'))), ['2024-03-04T10:32:00 Ana Field: slow', '2024-03-04T10:35:00 Bo Stone: restarted']);
  });

  it('are read with family names first, and with the half of the day before the clock', () => {
    assert.deepEqual(told(readPasted(lines('[10:32 AM] Field, Ana', 'slow', '', '[10:35 AM] Stone, Bo', 'restarted'))), ['2024-03-04T10:32:00 Field, Ana: slow', '2024-03-04T10:35:00 Stone, Bo: restarted']);
    assert.deepEqual(told(readPasted(lines('王', '  上午10:32', '慢', '李', '  下午2:35', '好了'))), ['2024-03-04T10:32:00 王: 慢', '2024-03-04T14:35:00 李: 好了']);
  });

  it('are read as Teams, Discord and messengers copy them', () => {
    assert.deepEqual(told(readPasted(lines('[10:32 AM] Ana Field', 'we see 500s', '[10:41 AM] Bo Stone', 'rolling back'))), ['2024-03-04T10:32:00 Ana Field: we see 500s', '2024-03-04T10:41:00 Bo Stone: rolling back']);
    assert.deepEqual(told(readPasted(lines('[04.03.24, 10:32:15] Ana Field: we see 500s', '[04.03.24, 10:41:00] Bo Stone: rolling back'))), ['2024-03-04T10:32:15 Ana Field: we see 500s', '2024-03-04T10:41:00 Bo Stone: rolling back']);
    assert.deepEqual(told(readPasted(lines('Ana — 14/03/2024 10:32', 'we see 500s', 'Bo — 14/03/2024 10:41', 'rolling back'))), ['2024-03-14T10:32:00 Ana: we see 500s', '2024-03-14T10:41:00 Bo: rolling back']);
  });

  it('are read as spreadsheets and CSV give them', () => {
    assert.deepEqual(told(readPasted('Time (UTC)\tWho\tEvent\n2024-03-04 10:00\tAna\tThe certificate expires\n2024-03-04 10:41\tBo\tA new one is installed\n')), ['2024-03-04T10:00:00+00:00[UTC] The certificate expires', '2024-03-04T10:41:00+00:00[UTC] A new one is installed']);
    assert.deepEqual(told(readPasted('date,time,type,note\n2024-03-04,10:00,detected,"The alert ""TLS"" fires, twice"\n2024-03-04,10:41,resolved,A new one is installed\n')), ['2024-03-04T10:00:00 [detected] The alert "TLS" fires, twice', '2024-03-04T10:41:00 [resolved] A new one is installed']);
    assert.deepEqual(told(readPasted('10:00;Ana;expired\n10:41;Bo;=HYPERLINK("x")')), ['2024-03-04T10:00:00 Ana – expired', '2024-03-04T10:41:00 Bo – =HYPERLINK("x")']);
  });

  it('are read as paging tools and status pages export them', () => {
    const pagerDuty = { log_entries: [
      { type: 'resolve_log_entry', created_at: '2024-03-04T10:41:00Z', summary: 'Resolved by Ana Field.', agent: { summary: 'Ana Field' } },
      { type: 'trigger_log_entry', created_at: '2024-03-04T10:00:07Z', summary: 'Triggered through the API.', channel: { type: 'api' } },
      { type: 'acknowledge_log_entry', created_at: '2024-03-04T10:02:00Z', summary: 'Acknowledged by Ana Field.', agent: { summary: 'Ana Field' } },
    ] };
    assert.deepEqual(told(readPasted(JSON.stringify(pagerDuty))), [
      '2024-03-04T10:00:07+00:00[UTC] [detected] Triggered through the API.', '2024-03-04T10:02:00+00:00[UTC] [acknowledged] Acknowledged by Ana Field.', '2024-03-04T10:41:00+00:00[UTC] [resolved] Resolved by Ana Field.',
    ]);
    const opsgenie = { data: [{ log: 'Alert acknowledged via web', type: 'system', owner: 'ana@example.com', createdAt: '2024-03-04T10:02:00.123Z' }, { note: 'failing over', owner: 'bo', createdAt: 1_709_546_700_000 }] };
    assert.deepEqual(told(readPasted(JSON.stringify(opsgenie))), ['2024-03-04T10:02:00+00:00[UTC] [acknowledged] ana@example.com: Alert acknowledged via web', '2024-03-04T10:05:00+00:00[UTC] bo: failing over']);
    const statuspage = { name: 'Checkout', created_at: '2024-03-04T10:10:00Z', incident_updates: [{ status: 'resolved', body: 'All well.', created_at: '2024-03-04T11:00:00Z' }, { status: 'investigating', body: 'We look into it.', created_at: '2024-03-04T10:10:00Z' }] };
    assert.deepEqual(told(readPasted(JSON.stringify(statuspage))), ['2024-03-04T10:10:00+00:00[UTC] [comms] Status page, investigating: We look into it.', '2024-03-04T11:00:00+00:00[UTC] [comms] Status page, resolved: All well.']);
  });

  it('are read as logs and notes have them, with what belongs to a line', () => {
    assert.deepEqual(told(readPasted(lines('2024-03-04T10:00:00Z ERROR checkout: handshake failed', '  at connect', '2024-03-04T10:00:04Z ERROR checkout: handshake failed'))), ['2024-03-04T10:00:00+00:00[UTC] ERROR checkout: handshake failed at connect', '2024-03-04T10:00:04+00:00[UTC] ERROR checkout: handshake failed']);
    assert.deepEqual(told(readPasted(lines('March 5, 2024', '- 10:00 – expired', '- 10:41 – renewed'))), ['2024-03-05T10:00:00 expired', '2024-03-05T10:41:00 renewed']);
  });

  it('are read as logs that carry their time elsewhere or in a form of their own', () => {
    assert.deepEqual(told(readPasted(lines('<34>1 2024-03-05T10:32:01.003Z web1 app - timed out', '<34>1 2024-03-05T10:33:01.003Z web1 app - gone'))), ['2024-03-05T10:32:01+00:00[UTC] web1 app - timed out', '2024-03-05T10:33:01+00:00[UTC] web1 app - gone']);
    assert.deepEqual(told(readPasted(lines('192.0.2.5 - - [04/Mar/2024:10:32:01 +0000] "GET / HTTP/1.1" 502 157', '192.0.2.5 - - [04/Mar/2024:10:32:02 +0000] "GET / HTTP/1.1" 200 9'))), ['2024-03-04T10:32:01+00:00[UTC] 192.0.2.5 "GET / HTTP/1.1" 502 157', '2024-03-04T10:32:02+00:00[UTC] 192.0.2.5 "GET / HTTP/1.1" 200 9']);
    assert.deepEqual(told(readPasted(lines('E0304 10:32:01.123456       1 reflector.go:138] cannot watch', 'I0304 10:32:02.123456       1 main.go:20] restart'))), ['2024-03-04T10:32:01 reflector.go:138] cannot watch', '2024-03-04T10:32:02 main.go:20] restart']);
    assert.deepEqual(told(readPasted(lines('{"ts":"2024-03-04T10:32:01Z","level":"error","msg":"cannot watch"}', '{"ts":"2024-03-04T10:32:02Z","msg":"restart"}'))), ['2024-03-04T10:32:01+00:00[UTC] cannot watch', '2024-03-04T10:32:02+00:00[UTC] restart']);
  });

  it('keep words of one cell apart, and take no score for a time', () => {
    assert.deepEqual(told(readPasted('', '<table><tr><th>Time</th><th>Event</th></tr><tr><td>10:32</td><td><p>Deployed</p><ul><li>web</li><li>api</li></ul></td></tr></table>')), ['2024-03-04T10:32:00 Deployed web api']);
    assert.deepEqual(readPasted(lines('Name,Ratio', 'A,10:30', 'B,3:20')), []);
  });

  it('are read from HTML when nothing plainer is there, without anything of the page', () => {
    const html = '<table onclick="x()"><tr><th>Time</th><th>Event</th></tr><tr><td>10:00</td><td>expired<script>steal()</script></td></tr><tr><td>10:41</td><td><b>renewed</b> &amp; tested</td></tr></table>';
    assert.deepEqual(told(readPasted('', html)), ['2024-03-04T10:00:00 expired', '2024-03-04T10:41:00 renewed & tested']);
  });

  it('are left alone when they are prose, code or numbers', () => {
    for (const text of ['', 'The outage began at 10:32 and was over by 10:41.\nWe rolled back.', '{"a": 1}', '{', '[1, 2, 3]', 'a\tb\nc\td', '10:32', 'const at = "10:32";', '1,2\n3,4', '# Heading\n\n- item\n- item', 'See https://example.com/2024-03-04', 'Dear all,\n\nat 10:00 we saw errors.\n\nBest,\nAna', '2024-03-04', 'x'.repeat(300_000)]) {
      assert.deepEqual(readPasted(text), [], text.slice(0, 40));
    }
  });

  it('never fail, and give single lines', () => {
    const part = fc.constantFrom('Ana Field', '\n', '10:32 AM', '[10:32] Bo: x', '\t', ',', '"', '2024-03-04', '{"created_at":"2024-03-04T10:00:00Z","body":"x"}', '[', ']', '<td>', '😀', '\u0000', '25:99', ' – ', 'rolled back', ';', '|');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), fc.array(part, { maxLength: 10 }), (plain, html) => {
      for (const { text } of readPasted(plain.join(''), html.join(''))) assert.match(text, /^\S(?:[^\r\n]*\S)?$/u);
    }), { numRuns: 500 });
  });
});
