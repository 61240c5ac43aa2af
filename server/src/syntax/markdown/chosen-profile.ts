// Which profile a Markdown report follows. What its headings show is looked up again only when they change.

import type { ProfileChoice } from '../../model/report.ts';
import { chooseProfile } from '../../profiles/index.ts';
import type { ReadingOptions } from '../reading.ts';
import type { Document, Recognised } from './document.ts';
import { CLOCK_FIRST } from './meanings.ts';
import type { Outline } from './outline.ts';

export function chosenProfile(document: Document, outline: Outline, options: ReadingOptions): { readonly profile: ProfileChoice; readonly recognised?: Recognised } {
  const stated = document.frontMatter?.fields.find((field) => field.key === 'profile');
  const headings = outline.headings.map((heading) => heading.words).filter((words) => !CLOCK_FIRST.test(words));
  const evidence = {
    headings,
    ...(options.profile === undefined ? {} : { asked: options.profile }),
    ...(outline.title === undefined ? {} : { title: outline.title.words }),
  };
  if (stated !== undefined && stated.value !== null) {
    return { profile: chooseProfile({ ...evidence, stated: { value: String(stated.value), span: stated.span } }, options.profiles) };
  }
  const words = JSON.stringify([options.profile, outline.title?.words, headings]);
  const known = document.recognised;
  if (known !== undefined && known.words === words && known.profiles === options.profiles) return { profile: known.choice, recognised: known };
  const profile = chooseProfile(evidence, options.profiles);
  return { profile, recognised: { profiles: options.profiles, words, choice: profile } };
}
