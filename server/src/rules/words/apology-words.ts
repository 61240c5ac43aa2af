// Words of apologies and promises that say nothing by themselves: the last word of the phrase → words it begins with.

export const apologies: Readonly<Record<string, ReadonlySet<string>>> = {
  seriously: new Set(['take', 'takes', 'taking', 'took', 'taken']),
  inconvenience: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret']),
  inconveniences: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret']),
  disruption: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret']),
  interruption: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret']),
  trouble: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret']),
  frustration: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret', 'understand']),
  confusion: new Set(['apologise', 'apologize', 'apologies', 'apology', 'sorry', 'regret']),
};

export const apologyWords: readonly string[] = Object.keys(apologies);

/** Verbs of a step that somebody can check, in the forms that follow "we have" and "we will". */
export const stepVerbs: ReadonlySet<string> = new Set([
  'add', 'added', 'adding', 'automate', 'automated', 'automating', 'build', 'built', 'building', 'change', 'changed', 'changing', 'configure', 'configured', 'configuring', 'deploy', 'deployed', 'deploying', 'disable', 'disabled', 'enable', 'enabled', 'extend', 'extended',
  'fix', 'fixed', 'implement', 'implemented', 'implementing', 'increase', 'increased', 'increasing', 'install', 'installed', 'introduce', 'introduced', 'introducing', 'limit', 'limited', 'migrate', 'migrated', 'migrating', 'move', 'moved', 'moving', 'patch', 'patched',
  'raise', 'raised', 'reduce', 'reduced', 'reducing', 'remove', 'removed', 'replace', 'replaced', 'replacing', 'rewrite', 'rewrote', 'rewritten', 'roll', 'rolled', 'rolling', 'separate', 'separated', 'split', 'switch', 'switched', 'test', 'tested', 'upgrade', 'upgraded', 'upgrading', 'write', 'wrote', 'written', 'set', 'put', 'create', 'created', 'creating', 'publish', 'published', 'refund', 'refunded', 'credit', 'credited',
]);
