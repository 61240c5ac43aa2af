// The entries of a timeline that a short message has room for: those that mark a phase, or the first ones.

import type { Entry, Report } from '../../../model/report.ts';
import { localOf, printStamp, type Zone } from '../../../time/index.ts';
import { escapeSlack } from '../../escape.ts';
import { digestWords } from './digest-words.ts';
import { zoneOf } from '../document/export-document.ts';
import type { ExportInput } from '../exporter.ts';
import { kindWords } from '../document/glance.ts';
import { momentWords, zoneWords } from '../document/time-words.ts';

const ENTRIES = 8;
const WORDS = 130;

/** Days are told once; the zone stands in the title where it is one for all, else behind each time. */
export function slackTimeline({ report, zone }: ExportInput): { readonly title: string; readonly lines: readonly string[] } {
  // A time of impact that was read as an entry too says nothing of its own.
  const all = report.timelines.flatMap(({ entries }) => entries).filter(({ value }) => value.text.trim() !== '' || value.kind !== undefined || report.windows.length === 0);
  const marked = all.filter(({ value }) => value.kind !== undefined && value.kind !== 'note' && value.kind !== 'comms');
  const shown = (marked.length > 0 ? marked : all).slice(0, ENTRIES);
  const told = shown.every(({ moment }) => moment?.instant !== undefined && moment.until === undefined && (moment.precision === 'minute' || moment.precision === 'second')) ? (zone ?? zoneOf(report)) : undefined;
  let day = '';
  const lines = shown.map((entry) => {
    const time = timeOf(report, entry, told ?? zone, told !== undefined);
    const isSameDay = told !== undefined && time.day === day;
    day = time.day;
    const words = [isSameDay ? time.clock : time.whole, digestWords(entry.value.text, WORDS)].filter((part) => part !== '').join(' – ');
    const kind = entry.value.kind === undefined ? '' : kindWords[entry.value.kind].toLowerCase();
    return `• ${escapeSlack(words)}${kind === '' ? '' : ` _(${kind})_`}`;
  });
  const rest = all.length - shown.length;
  const first = shown[0]?.moment?.instant;
  return {
    title: told === undefined || first === undefined ? 'Timeline' : `Timeline (times in ${zoneWords(told, localOf(first, told))})`,
    lines: rest > 0 && shown.length > 0 ? [...lines, `_and ${rest} more ${rest === 1 ? 'entry' : 'entries'}_`] : lines,
  };
}

function timeOf(report: Report, { moment, value }: Entry, zone: Zone | undefined, isTold: boolean): { readonly day: string; readonly clock: string; readonly whole: string } {
  if (moment === undefined) return { day: '', clock: '', whole: value.at ?? 'time not stated' };
  if (!isTold || zone === undefined || moment.instant === undefined) return { day: '', clock: '', whole: momentWords(moment, report.text, zone) };
  const local = localOf(moment.instant, zone);
  const print = (date: 'iso' | 'none'): string => printStamp(local, undefined, { date, clock: '24h', seconds: false, zone: 'none' }, { approximate: moment.approximate, precision: moment.precision });
  return { day: print('iso').replace(/^~/, '').slice(0, 10), clock: print('none'), whole: print('iso') };
}
