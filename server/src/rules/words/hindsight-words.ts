// Words that make the past look as if everybody had to see it coming, and what gives or takes that meaning.

export const hindsightWords: ReadonlySet<string> = new Set(['obviously', 'clearly', 'simply', 'easily']);

/** Before "obviously" and "clearly": something was looked for, or it says how well something showed. */
export const soughtBefore: ReadonlySet<string> = new Set([
  'anything', 'nothing', 'something', 'not', 'more', 'most', 'less', 'very', 'so', 'as', 'too', 'quite', 'how', 'be', 'can', 'to', 'cannot', 'fairly', 'and', "can't", "couldn't", "isn't", "wasn't", "didn't", "doesn't", 'could', 'relatively', 'by', 'should', 'must', 'will', 'any', 'no',
]);

/** After "clearly": it says how something is done. */
export const mannerAfter: ReadonlySet<string> = new Set([
  'marked', 'labelled', 'labeled', 'documented', 'communicated', 'stated', 'defined', 'visible', 'seen', 'see', 'separated', 'described', 'explained', 'named', 'structured', 'identifiable', 'readable', 'accessible', 'available', 'reproducible', 'be', 'and', 'communicate', 'define', 'document', 'state',
  'identify', 'identified', 'distinguish', 'visualise', 'visualize', 'indicated', 'indicates', 'show', 'shows', 'showed', 'shown', 'marks', 'written', 'laid', 'articulated', 'outlined', 'specified', 'scoped', 'owned', 'enough',
]);

/** After "simply" and "easily": a verdict on what was done or not done. */
export const verdictAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  simply: new Set(['too', 'did', "didn't", 'forgot', 'forgotten', 'overlooked', 'missed', 'ignored', 'failed', 'never', 'not', "wasn't", "weren't", 'wrong', 'unacceptable', 'neglected', 'no', "couldn't", 'unprepared', 'insufficient', 'inadequate']),
  easily: new Set(['avoided', 'avoidable', 'prevented', 'preventable', 'caught', 'spotted', 'detected', 'noticed', 'foreseen', 'foreseeable', 'predicted', 'predictable', 'have', 'been']),
};

/** Before "easily" with such a verb: it is about what may happen, not about what did. */
export const possibleBefore: ReadonlySet<string> = new Set(['can', 'to', 'will', 'more', 'be', 'not', 'cannot', 'may', "can't", 'so', 'as', 'too', 'how']);
