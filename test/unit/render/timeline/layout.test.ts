// What must hold of any picture on paper of any width.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { timelineClusters, timelineSvg, timelineTable } from '../../../../server/src/render/timeline/index.ts';
import type { Picture } from '../../../../server/src/render/timeline/index.ts';
import { layoutOf } from '../../../../server/src/render/timeline/layout.ts';
import { textWidth } from '../../../../server/src/render/timeline/text-width.ts';
import { anyPicture, anyWidth, entryLines, pictureOf } from './invented.ts';

const hasPlace = ({ marks, windows }: Picture): boolean => windows.length > 0 || marks.some(({ known }) => known !== undefined);

describe('the layout of the picture', () => {
  it('exists when something has a place', () => {
    fc.assert(fc.property(anyPicture(12), anyWidth, (picture, width) => assert.equal(layoutOf(picture, width) !== undefined, hasPlace(picture))));
  });

  it('has every entry in exactly one sign, on the paper', () => {
    fc.assert(fc.property(anyPicture(80), anyWidth, (picture, width) => {
      const layout = layoutOf(picture, width);
      if (!layout) return;
      assert.deepEqual(layout.signs.flatMap(({ marks }) => marks.map(({ index }) => index)).toSorted((a, b) => a - b), picture.marks.map(({ index }) => index));
      for (const { x, y, bar } of layout.signs) {
        for (const at of [x, bar?.x0 ?? x, bar?.x1 ?? x]) assert.ok(at >= 0 && at <= layout.width && y > 0 && y < layout.height);
      }
    }));
  });

  it('keeps the order of exact times', () => {
    fc.assert(fc.property(anyPicture(60), anyWidth, (picture, width) => {
      const points = (layoutOf(picture, width)?.signs ?? []).filter(({ shape }) => shape === 'point');
      const times = points.flatMap(({ marks }) => marks.flatMap(({ known }) => (known && known.within === undefined ? [known.at] : [])));
      assert.deepEqual(times, times.toSorted((a, b) => a - b));
    }));
  });

  it('has bars that do not hide one another', () => {
    fc.assert(fc.property(anyPicture(60), anyWidth, (picture, width) => {
      const bars = (layoutOf(picture, width)?.signs ?? []).flatMap(({ bar }) => bar ?? []);
      for (const [index, a] of bars.entries()) {
        for (const b of bars.slice(index + 1)) assert.ok(a.lane !== b.lane || a.x1 <= b.x0 || b.x1 <= a.x0);
      }
    }));
  });

  it('has names of ticks, days and bands that do not lie on one another', () => {
    fc.assert(fc.property(anyPicture(40), anyWidth, (picture, width) => {
      const layout = layoutOf(picture, width);
      if (!layout) return;
      const rows = [
        layout.axis.names.map(({ x, text }) => ({ from: x - textWidth(text, 11) / 2, to: x + textWidth(text, 11) / 2 })),
        ...layout.axis.periods.map((row) => row.filter(({ label }) => label !== '').map(({ nameX, label }) => ({ from: nameX, to: nameX + textWidth(label, 11) }))),
        ...[...new Set(layout.windows.map(({ lane }) => lane))].map((lane) => layout.windows.filter((band) => band.lane === lane && band.name !== '').map(({ nameX, name }) => ({ from: nameX, to: nameX + textWidth(name, 11) }))),
      ];
      for (const row of rows) {
        const sorted = row.toSorted((a, b) => a.from - b.from);
        for (const [index, { from, to }] of sorted.entries()) assert.ok(from >= -1 && to <= layout.width + 1 && from >= (sorted[index - 1]?.to ?? -1) - 1);
      }
    }));
  });

  it('leads from the picture, its lists or its table to every entry', () => {
    fc.assert(fc.property(anyPicture(60), anyWidth, (picture, width) => {
      if (!hasPlace(picture)) return;
      const options = { width, links: 'source' } as const;
      const places = (html: string): readonly number[] => [...html.matchAll(/data-place="entry:(\d+)"/g)].map(([, index]) => Number(index));
      const all = picture.marks.map(({ index }) => index);
      assert.deepEqual([...places(timelineSvg(picture, options)), ...places(timelineClusters(picture, options))].toSorted((a, b) => a - b), all);
      assert.deepEqual(places(timelineTable(picture, options)), all);
    }), { numRuns: 40 });
  });

  it('has a list for every sign of several entries, by the same number', () => {
    const picture = pictureOf(entryLines(120));
    for (const width of [320, 900, 1700]) {
      const numbers = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, number]) => number ?? '');
      const links = numbers(timelineSvg(picture, { width, links: 'none' }), /href="#rca-cluster-(\d+)"/g);
      assert.ok(links.length > 5);
      assert.deepEqual(links, numbers(timelineClusters(picture, { width, links: 'none' }), /id="rca-cluster-(\d+)"/g));
    }
  });

  it('stays small for thousands of entries, windows and equal times', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ index, known: { at: index * 61_000 }, time: '', kind: 'note', text: 'Words '.repeat(40), approximate: false, faulty: false } as const));
    const windows = Array.from({ length: 5000 }, (_, index) => ({ index, from: index * 70_000, to: index * 70_000 + 50_000_000, time: '', note: 'Orders fail' }));
    const pictures: readonly Picture[] = [
      { marks: many, windows, phases: [], basis: 'zone', zone: { id: 'UTC', fixed: 0 } },
      { marks: many.map((mark) => ({ ...mark, known: { at: 5 } })), windows: [], phases: [], basis: 'zone', zone: undefined },
      { marks: many.map((mark) => ({ ...mark, known: { at: mark.known.at, until: mark.known.at + 90_000_000 } })), windows: [], phases: [], basis: 'local', zone: undefined },
      { marks: many.map(({ known, ...mark }) => (mark.index === 7 ? { ...mark, known } : mark)), windows: [], phases: [], basis: 'zone', zone: undefined },
    ];
    for (const picture of pictures) {
      const svg = timelineSvg(picture, { width: 2000, links: 'source' });
      assert.ok(svg.length < 400_000, `${svg.length}`);
      assert.ok((svg.match(/class="mark/g)?.length ?? 0) < 800);
      assert.ok(timelineClusters(picture, { width: 2000, links: 'source' }).length < 3_000_000);
    }
  });
});
