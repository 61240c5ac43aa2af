// Verbs with which somebody is said not to have done a thing, before "to".

export const failureVerbs: ReadonlySet<string> = new Set(['failed', 'fail', 'fails', 'neglected', 'neglects', 'omitted']);
