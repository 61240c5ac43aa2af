// Words for people who run systems. Those who use them are not among them: what a user fails to do is the impact.

/** Nouns that are always people, singular and plural. */
export const personNouns: ReadonlySet<string> = new Set([
  ...plurals('engineer', 'developer', 'dev', 'admin', 'administrator', 'sysadmin', 'technician', 'employee', 'colleague', 'coworker', 'co-worker', 'contractor', 'consultant', 'intern', 'reviewer', 'maintainer', 'responder', 'programmer', 'tester', 'analyst', 'specialist', 'architect', 'volunteer', 'committer', 'sre', 'dba', 'member', 'teammate', 'supervisor', 'guy', 'individual', 'apprentice', 'trainee', 'freelancer', 'on-caller'),
  'on-call', 'oncall', 'staff', 'person', 'people', 'personnel', 'someone', 'somebody', 'nobody', 'everybody', 'everyone', 'anyone', 'anybody', 'humans', 'human',
]);

/** Nouns that are people only where a word before them says so: "the operator" may be a controller, "the manager" a service. */
export const personNounsAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  operator: new Set(['on-call', 'duty', 'human', 'network', 'shift', 'plant', 'night', 'call']),
  operators: new Set(['on-call', 'duty', 'human', 'network', 'shift', 'plant', 'night', 'our', 'call']),
  manager: new Set(['engineering', 'product', 'project', 'account', 'incident', 'duty', 'shift', 'her', 'his', 'their', 'our', 'release', 'line']),
  lead: new Set(['team', 'tech', 'technical', 'project', 'engineering', 'incident']),
  agent: new Set(['support', 'service', 'helpdesk']),
  agents: new Set(['support', 'service', 'helpdesk']),
  commander: new Set(['incident']),
  author: new Set(['pr', 'change', 'request', 'original', 'commit', 'code', 'the']),
  owner: new Set(['service', 'product', 'change', 'code']),
};

/** Pronouns of single people. */
export const personPronouns: ReadonlySet<string> = new Set(['i', 'he', 'she']);

/** A group, which may well be the authors themselves. */
export const groupWords: ReadonlySet<string> = new Set(['we', 'team', 'teams']);

/** Stand between a subject and its verb and change nothing. */
export const fillers: ReadonlySet<string> = new Set([
  'had', 'has', 'have', 'also', 'then', 'just', 'simply', 'apparently', 'again', 'all', 'completely', 'totally', 'repeatedly', 'initially', 'accidentally', 'mistakenly', 'unfortunately',
  'both', 'either', 'first', 'later', 'clearly', 'obviously', 'probably', 'evidently', 'still', 'however', 'therefore', 'subsequently', 'possibly', 'sadly', 'who', 'that', 'may', 'might', 'must', 'did', 'do', 'does', 'carelessly', 'negligently', 'knowingly', 'deliberately',
]);

/** Follow a person and say which one: "on duty", "in charge". */
export const dutyWords: ReadonlySet<string> = new Set(['on', 'in', 'call', 'duty', 'shift', 'charge', 'involved', 'responsible', 'concerned']);

/** Before a noun they make it something other than the subject: "the alert raised by the engineer failed to fire". */
export const prepositions: ReadonlySet<string> = new Set(['by', 'from', 'of', 'to', 'for', 'with', 'about', 'at', 'via', 'between', 'among', 'against', 'on', 'in', 'into', 'than', 'like', 'as', 'per']);

/** Before "of" they leave the noun behind it a subject: "one of the engineers". */
export const quantities: ReadonlySet<string> = new Set(['one', 'two', 'three', 'some', 'many', 'most', 'none', 'all', 'several', 'both', 'each', 'any', 'few', 'half', 'number', 'members', 'member', 'part']);

function plurals(...nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => [noun, `${noun}s`]);
}
