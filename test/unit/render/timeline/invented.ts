// Invented timelines for the tests of the picture: as Markdown, and as the marks of a picture.
import fc from 'fast-check';
import type { EntryKind } from '../../../../server/src/model/data.generated.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import type { Mark, Picture, PictureWindow } from '../../../../server/src/render/timeline/index.ts';
import { timelinePicture } from '../../../../server/src/render/timeline/index.ts';
import { kindOrder } from '../../../../server/src/render/timeline/kinds.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';
import type { Zone } from '../../../../server/src/time/index.ts';

/** The picture of a report with these lines as its timeline; entries with "(!)" count as out of order. */
export function pictureOf(lines: readonly string[], options: { readonly front?: string; readonly zone?: Zone } = {}): Picture {
  const text = `---\ntitle: Orders failed\n${options.front ?? ''}---\n\n# Orders failed\n\n## Timeline\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  const report = syntaxes.markdown.read(text, { profiles: shippedProfiles });
  return timelinePicture(report, { isFaulty: (entry) => entry.value.text.includes('(!)'), ...(options.zone ? { zone: options.zone } : {}) });
}

const TEXTS = ['The queue of retries grows', 'Traffic is moved to the second region', 'The vendor answers that nothing is known', 'Workers are restarted', 'Fewer errors'];

/** Entries some minutes apart, the same for the same count. */
export function entryLines(count: number): readonly string[] {
  const kinds = new Map<number, string>([[1, 'cause-introduced'], [Math.floor(count * 0.2), 'impact-start'], [Math.floor(count * 0.3), 'detected'], [Math.floor(count * 0.6), 'mitigated'], [count - 1, 'resolved']]);
  let at = Date.UTC(2026, 4, 6, 21, 30);
  return Array.from({ length: count }, (_, index) => {
    at += (1 + ((index * 7) % 11)) * 60_000;
    const kind = kinds.get(index);
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC – ${TEXTS[index % TEXTS.length] ?? ''}${kind === undefined ? '' : ` [${kind}]`}`;
  });
}

const YEAR = 365 * 86_400_000;
/** From nothing to centuries, crowded and far apart. */
const time = fc.oneof(fc.integer({ min: 0, max: 7_200_000 }), fc.integer({ min: 0, max: 40 * 86_400_000 }), fc.integer({ min: -2100 * YEAR, max: 8000 * YEAR }));
const text = fc.oneof(fc.string({ maxLength: 90, unit: 'binary' }), fc.lorem({ maxCount: 12 }));

const known = fc.record({ at: time, length: fc.option(fc.integer({ min: 1, max: 9_000_000 })), within: fc.option(fc.constantFrom(3_600_000, 86_400_000, 30 * 86_400_000), { freq: 8 }) })
  .map(({ at, length, within }) => ({ at, ...(length === null ? (within === null ? {} : { within: at + within }) : { until: at + length }) }));

const mark: fc.Arbitrary<Omit<Mark, 'index'>> = fc.record({
  known: fc.option(known, { freq: 9 }), kind: fc.constantFrom<EntryKind>(...kindOrder, 'note', 'note', 'note'), text, approximate: fc.boolean(), faulty: fc.boolean(),
}).map(({ known: at, ...rest }) => ({ ...rest, time: at === null ? '--:--' : String(at.at), ...(at === null ? {} : { known: at }) }));

const window: fc.Arbitrary<Omit<PictureWindow, 'index'>> = fc.record({ from: time, length: fc.integer({ min: 1, max: 90_000_000 }), note: text })
  .map(({ from, length, note }) => ({ from, to: from + length, time: String(from), note }));

/** Pictures of any kind, in any order. */
export function anyPicture(most: number): fc.Arbitrary<Picture> {
  return fc.record({
    marks: fc.array(mark, { maxLength: most }), windows: fc.array(window, { maxLength: 6 }),
    zone: fc.constantFrom<Zone>({ id: 'UTC', fixed: 0 }, { id: 'Europe/Berlin' }, { id: 'America/Los_Angeles' }),
  }).map(({ marks, windows, zone }) => ({
    marks: marks.map((each, index) => ({ ...each, index })), windows: windows.map((each, index) => ({ ...each, index })), phases: [], basis: 'zone', zone,
  }));
}

/** Sixty pixels more or less, within what a picture may take. */
export const anyWidth = fc.integer({ min: 300, max: 2100 });

/** What is wrong with the nesting of a text's elements; empty when it is well-formed as far as tags go. */
export function nestingFault(xml: string): string {
  const open: string[] = [];
  for (const [, close, name = '', , empty] of xml.matchAll(/<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|</g)) {
    if (name === '') return 'a bracket that begins no element';
    if (close === '/') {
      if (open.pop() !== name) return `</${name}>`;
    } else if (empty !== '/') open.push(name);
  }
  return open.join(' ');
}
