// The language of a report's own text, for voices and fonts. The words that a page itself adds are English.

import { field, type Report } from '../../model/report.ts';

const CJK: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** As the report states it (`lang`, `language`), else seen by its letters where those tell, else English. */
export function languageOf(report: Report): string {
  const stated = (field(report, 'lang') ?? field(report, 'language'))?.value;
  if (typeof stated === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(stated.trim())) return stated.trim();
  const start = report.text.slice(0, 4_000);
  const found = CJK.find(([, letters]) => (start.match(letters)?.length ?? 0) > start.length / 20);
  return found?.[0] ?? 'en';
}
