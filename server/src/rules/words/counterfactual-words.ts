// Words for what did not happen.

/** Each with what must stand near it: "have" and "'ve", "if". */
export const counterfactualTriggers: Readonly<Record<string, string>> = { should: 've', shouldn: 've', could: 've', ought: 've', only: 'f' };

/** Past participles that do not end in "-ed". */
export const irregularParticiples: ReadonlySet<string> = new Set([
  'been', 'begun', 'bought', 'bound', 'broken', 'brought', 'built', 'caught', 'chosen', 'come', 'cut', 'done', 'drawn', 'driven', 'fallen', 'found', 'given', 'gone', 'got', 'gotten', 'held', 'hit', 'kept', 'known',
  'led', 'left', 'let', 'lost', 'made', 'meant', 'met', 'overridden', 'paid', 'put', 'read', 'realised', 'rebuilt', 'reset', 'rolled', 'run', 'said', 'seen', 'sent', 'set', 'shown', 'shut', 'split', 'spoken', 'spread', 'stood', 'stuck', 'taken', 'taught',
  'thought', 'told', 'understood', 'undone', 'updated', 'withdrawn', 'won', 'written', 'rewritten', 'upheld', 'withstood',
]);

/** "could have" with one of these is a way out that was not taken; with others ("could have caused") it weighs a possibility. */
export const waysOut: ReadonlySet<string> = new Set([
  'acted', 'alerted', 'asked', 'avoided', 'averted', 'caught', 'checked', 'chosen', 'communicated', 'detected', 'discovered', 'done', 'escalated', 'fixed', 'found', 'handled', 'helped', 'identified', 'informed', 'investigated', 'known', 'limited', 'mitigated',
  'noticed', 'notified', 'paged', 'prevented', 'reacted', 'recognised', 'recognized', 'recovered', 'reduced', 'resolved', 'responded', 'restored', 'reverted', 'reviewed', 'rolled', 'saved', 'shortened', 'shown', 'solved', 'spotted', 'stopped', 'tested', 'verified', 'warned',
  'better', 'earlier', 'faster', 'quicker', 'quickly', 'sooner', 'shorter',
]);

/** Stand between the words of one verb. */
export const counterfactualFillers: ReadonlySet<string> = new Set(['also', 'easily', 'probably', 'ideally', 'perhaps', 'certainly', 'never', 'at', 'least', 'instead', 'likely', 'not', 'only', 'already', 'clearly', 'obviously', 'simply', 'just', 'possibly', 'potentially', 'been', 'then', 'automatically', 'immediately', 'first', 'actually', 'originally', 'even', 'to', 'much', 'more', 'significantly', 'initially', 'better']);

/** Behind "should have" in an entry of a timeline they say what was expected to be over: "services should have recovered". */
export const recoveries: ReadonlySet<string> = new Set(['recovered', 'resolved', 'restored', 'propagated', 'returned', 'resumed', 'stabilised', 'stabilized', 'fixed', 'finished', 'completed', 'subsided']);
