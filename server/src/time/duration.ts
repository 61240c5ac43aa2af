// Durations in words.
import type { Span } from '../text/span.ts';
export interface Duration {
  readonly span: Span;
  readonly ms: number;
  readonly approximate: boolean;
}
export function durationText(ms: number): string {
  void ms;
  return '';
}
export function durationWords(ms: number): string {
  void ms;
  return '';
}
export function readDurations(text: string, from = 0, to = text.length): readonly Duration[] {
  void from; void to; void text;
  return [];
}
