import assert from 'node:assert/strict';
import { timelineCaption, timelineTable } from '../../../../server/src/render/timeline/index.ts';
import { layoutOf } from '../../../../server/src/render/timeline/layout.ts';
import { pictureOf } from './invented.ts';

const axisNames = (lines: readonly string[], options: Parameters<typeof pictureOf>[1] = {}): readonly string[] => layoutOf(pictureOf(lines, options), 900)?.axis.names.map(({ text }) => text) ?? [];

describe('the picture of a timeline', () => {
  it('tells times in the zone of the report, or in the one that is asked for', () => {
    const lines = ['2026-05-06 09:00 Asia/Singapore – Orders fail [impact-start]', '2026-05-06 11:00 Asia/Singapore – Orders work [resolved]'];
    assert.deepEqual(pictureOf(lines).marks.map(({ time }) => time), ['2026-05-06 09:00', '2026-05-06 11:00']);
    assert.equal(timelineCaption(pictureOf(lines)), 'Times in Asia/Singapore (UTC+8).');
    const elsewhere = pictureOf(lines, { zone: { id: 'America/New_York' } });
    assert.deepEqual(elsewhere.marks.map(({ time }) => time), ['2026-05-05 21:00', '2026-05-05 23:00']);
    assert.equal(timelineCaption(elsewhere), 'Times in America/New_York (UTC−4).');
    assert.ok(axisNames(lines, { zone: { id: 'America/New_York' } }).includes('22:00'));
  });

  it('names both offsets and the place of a clock change', () => {
    const lines = ['2026-03-28 20:00 Europe/Berlin – Late shift', '2026-03-29 09:00 Europe/Berlin – Early shift', '2026-03-29 04:00 Europe/Berlin – Night shift'];
    assert.equal(timelineCaption(pictureOf(lines)), 'Times in Europe/Berlin (UTC+1, then UTC+2).');
    assert.ok(axisNames(lines).includes('→ UTC+2'));
    assert.equal(timelineCaption(pictureOf(lines, { zone: { id: 'UTC', fixed: 0 } })), 'Times in UTC.');
  });

  it('stays as written where no zone, no date or only minutes are known', () => {
    assert.match(timelineCaption(pictureOf(['2026-05-06 09:00 – a', '2026-05-06 10:00 – b'], { zone: { id: 'Asia/Tokyo' } })), /as written; the report states no zone/);
    assert.match(timelineCaption(pictureOf(['09:00 – a', '10:00 – b'])), /as written; the report states no date/);
    assert.ok(axisNames(['T+0 – a', 'T+30m – b']).includes('+0:10'));
  });

  it('keeps entries without a known time between their neighbours, marked as such', () => {
    const picture = pictureOf(['2026-05-06 09:00 UTC – first', '--:-- – somebody restarts it', '2026-05-06 10:00 UTC – last']);
    const [first, unknown, last] = layoutOf(picture, 900)?.signs ?? [];
    assert.equal(unknown?.shape, 'unknown');
    assert.ok((first?.x ?? 0) < unknown.x && unknown.x < (last?.x ?? 0));
    assert.ok(unknown.y > (first?.y ?? 0), 'it stands off the axis');
    assert.match(timelineCaption(picture), /1 entry has no known time and stands where the report has it/);
    assert.match(timelineTable(picture, { links: 'none' }), /somebody restarts it<\/td><td><\/td><td>time not known/);
  });

  it('shows a day as a stretch between the neighbours of its entry, not as midnight', () => {
    const picture = pictureOf(['2026-05-06 09:00 UTC – first', '2026-05-06 – looked at', '2026-05-06 10:00 UTC – last']);
    const sign = layoutOf(picture, 900)?.signs.find(({ marks }) => marks[0]?.text === 'looked at');
    assert.equal(sign?.bar?.isFuzzy, true);
    assert.ok(sign.x > 400 && sign.x < 500);
  });

  it('shows ranges as bars on lanes', () => {
    const picture = pictureOf(['2026-05-06 09:00 - 09:40 UTC – one', '2026-05-06 09:20 - 10:30 UTC – two', '2026-05-06 10:00 - 10:20 UTC – three']);
    assert.deepEqual(layoutOf(picture, 900)?.signs.map(({ bar }) => bar?.lane), [0, 1, 0]);
  });

  it('has the phases of an incident', () => {
    const picture = pictureOf([
      '2026-05-06 08:00 UTC – a [cause-introduced]', '2026-05-06 09:00 UTC – b [impact-start]', '2026-05-06 09:10 UTC – c [detected]',
      '2026-05-06 10:00 UTC – d [mitigated]', '2026-05-06 11:00 UTC – e [resolved]',
    ]);
    assert.deepEqual(picture.phases.map(({ id, from, to }) => `${id} ${(to - from) / 60_000}`), ['latent 60', 'undetected 10', 'responding 50', 'recovering 60']);
  });

  it('has no phase that ends before it begins', () => {
    assert.deepEqual(pictureOf(['2026-05-06 10:00 UTC – b [impact-start]', '2026-05-06 09:10 UTC – c [detected]']).phases, []);
  });

  it('names the days of a night, and years where they change', () => {
    const labels = (lines: readonly string[]): readonly (readonly string[])[] => (layoutOf(pictureOf(lines), 900)?.axis.periods ?? []).map((row) => row.map(({ label }) => label));
    assert.deepEqual(labels(['2026-05-06 22:00 UTC – a', '2026-05-07 03:00 UTC – b']), [['Wed, May 6, 2026', 'Thu, May 7']]);
    assert.deepEqual(labels(['2025-12-31 22:00 UTC – a', '2026-01-01 03:00 UTC – b']), [['Wed, Dec 31', 'Thu, Jan 1'], ['2025', '2026']]);
  });

  it('gives the first labels to phases and faults, in words also', () => {
    const picture = pictureOf(['2026-05-06 09:00 UTC – first', '2026-05-06 08:00 UTC – (!) wrong', '2026-05-06 10:00 UTC – last']);
    const flags = layoutOf(picture, 900)?.signs.flatMap((sign) => sign.flags.map(({ head, text }) => `${head}${text}`));
    assert.ok(flags?.includes('08:00 out of order · (!) wrong'));
  });
});

describe('the table of a timeline', () => {
  it('tells how long after the start of the impact, and what is to be known of a time', () => {
    const html = timelineTable(pictureOf(['2026-05-06 09:00 UTC – a [impact-start]', '~2026-05-06 09:20 UTC – b', '2026-05-06 08:50 UTC – (!) c', '2026-05-07 – d']), { links: 'none' });
    assert.deepEqual([...html.matchAll(/<tr(?: class="faulty")?><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, time, cells]) => `${time} | ${cells?.replaceAll(/<\/?td>+/g, ' ').replaceAll(/ +/g, ' ').trim()}`), [
      '2026-05-06 09:00 | impact start a 0', '~2026-05-06 09:20 | b about +20 min approximate', '2026-05-06 08:50 | (!) c −10 min out of order', '2026-05-07 | d time not exact',
    ]);
    assert.doesNotMatch(html, /<a |data-place/);
  });

  it('is bounded, and says so', () => {
    const picture = pictureOf(['2026-05-06 09:00 UTC – a']);
    const [mark] = picture.marks;
    assert.ok(mark);
    const html = timelineTable({ ...picture, marks: Array.from({ length: 2500 }, (_, index) => ({ ...mark, index })) }, { links: 'source' });
    assert.equal(html.match(/data-place/g)?.length, 2000);
    assert.match(html, /500 more are in the report/);
  });

  it('is absent without entries', () => {
    assert.equal(timelineTable(pictureOf([]), { links: 'none' }), '');
  });
});
