// Words that blame when they are said of people.

/** Verbs of which a person is the subject. */
export const blamingVerbs: ReadonlySet<string> = new Set(['forgot', 'forgotten', 'forgets', 'ignored', 'ignores', 'disregarded', 'neglected', 'botched', 'bungled', 'blundered']);

/** Verbs that blame with the word behind them. */
export const blamingPairs: Readonly<Record<string, ReadonlySet<string>>> = {
  screwed: new Set(['up']),
  messed: new Set(['up']),
  bother: new Set(['to', 'checking', 'testing', 'reading', 'with']),
};

/** Said of the person in a "was" clause or right before the noun. */
export const blamingAdjectives: ReadonlySet<string> = new Set(['careless', 'negligent', 'sloppy', 'lazy', 'reckless', 'incompetent', 'irresponsible', 'inattentive', 'clueless', 'unprofessional', 'ignorant']);

/** Between a subject and its verb. */
export const blamingAdverbs: ReadonlySet<string> = new Set(['carelessly', 'negligently', 'recklessly', 'irresponsibly', 'thoughtlessly', 'lazily', 'sloppily', 'foolishly', 'stupidly']);

/** What only people have. */
export const blamingNouns: ReadonlySet<string> = new Set(['carelessness', 'negligence', 'incompetence', 'laziness', 'sloppiness', 'stupidity', 'recklessness', 'inattention', 'ineptitude']);

export const blamingTriggers: readonly string[] = [...blamingVerbs, ...Object.keys(blamingPairs), ...blamingAdjectives, ...blamingAdverbs, ...blamingNouns, 'blame'];
