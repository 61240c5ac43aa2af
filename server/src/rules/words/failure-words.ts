// Verbs with which somebody is said not to have done a thing, before "to".

export const failureVerbs: ReadonlySet<string> = new Set(['failed', 'fail', 'fails', 'neglected', 'neglects', 'omitted']);

/** Each with what must stand near it. */
export const failureTriggers: Readonly<Record<string, string>> = { failed: 'to', fail: 'to', fails: 'to', neglected: 'to', neglects: 'to', omitted: 'to' };
