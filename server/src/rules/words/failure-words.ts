// Verbs with which somebody is said not to have done a thing, before "to".

export const failureVerbs: ReadonlySet<string> = new Set(['failed', 'fail', 'fails', 'neglected', 'neglects', 'omitted']);

/** Each with what must stand near it. */
export const failureTriggers: Readonly<Record<string, string>> = { failed: 'to', fail: 'to', fails: 'to', neglected: 'to', neglects: 'to', omitted: 'to' };

/** Behind "to" they tell of an attempt without success, which is no judgement. */
export const attempts: ReadonlySet<string> = new Set(['reproduce', 'replicate', 'recreate', 'connect', 'restart', 'restore', 'recover', 'roll', 'log', 'access', 'reach', 'contact', 'fix', 'resolve', 'solve', 'repair', 'mitigate', 'start', 'deploy', 'apply', 'revert', 'ssh', 'get', 'find', 'locate', 'trigger']);
