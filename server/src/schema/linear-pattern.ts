// Regular expressions of profiles that did not come with the product: matched in time that grows with the text only, whatever they say.

import { RE2JS, RE2JSException } from 're2js';
import type { Pattern } from './profile-patterns.ts';

/** Throws for what `patternFault` names. Written as in JavaScript; look-around and back-references are not to be had in linear time. */
export function linearPattern(source: string): Pattern {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(source));
  return { test: (text) => compiled.test(text), toString: () => `linear:${source}` };
}

/** A sentence for people when a pattern cannot be used. */
export function patternFault(source: string): string | undefined {
  try {
    linearPattern(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const words = `“${source}” is no regular expression that can be used`;
    if (/\(\?<?[=!]/.test(source)) return `${words}: it looks ahead or behind (“(?=”, “(?!”, “(?<=”, “(?<!”), which cannot be matched in linear time. Write it without.`;
    if (/\\[1-9k]/.test(source)) return `${words}: it refers back to a group (“\\1”), which cannot be matched in linear time. Write it without.`;
    return `${words}: ${error.message.replace(/^error parsing regexp: /, '').replace(/`([^`]*)`/g, '“$1”')}.`;
  }
}
