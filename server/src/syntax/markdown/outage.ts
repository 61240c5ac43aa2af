// Tells whether words introduce the hours of an outage, so that the ranges below them are impact windows.

const OUTAGE =
  /\b(?:interrupt\w*|outage|unavailab\w*|degrad\w*|disrupt\w*|down(?:times?)?|impact\w*|affected|inaccessible)\b|停止|障害|影響/i;

/** "Service interruption was experienced during the following hours:" */
export function isOutage(words: string): boolean {
  return OUTAGE.test(words);
}
