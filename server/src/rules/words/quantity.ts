// Words with which an impact is given a size, or is left without one.

/** Numbers that people write in words; "one" is more often a pronoun. */
export const NUMBER_WORDS: readonly string[] = [
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'ninety', 'a dozen', 'dozens', 'a hundred', 'hundreds', 'thousands', 'millions',
  'a single', 'one (?:user|customer|client|request|order|hour|minute|day|week|tenant|team|cluster|region|node|instance|service|person|of the|of our)', 'half(?: of)?', 'a third', 'a quarter', 'an hour', 'a day', 'a week', 'a minute', 'overnight', 'twice',
];

/** Everything and nothing are sizes too. */
export const WHOLES: readonly string[] = [
  '(?:all|every|any|each)(?: of)?(?: the| our| its)? (?:[\\w-]+ ){0,2}(?:users?|customers?|clients?|requests?|services?|orders?|payments?|builds?|jobs?|clusters?|nodes?|pods?|teams?|traffic|instances?|deployments?|tenants?|sites?|pages?|logins?|calls?|queries|messages?|data|hubs?|launches)',
  'everyone', 'everybody', 'everything', 'nobody', 'no one', 'no-one', 'none', 'nothing', 'entire(?:ly)?', 'complete(?:ly)? (?:outage|down|unavailable|unusable|inaccessible|loss)', 'total(?:ly)? (?:outage|down|unavailable|loss)', 'full(?:y)? (?:outage|down|unavailable)', 'the whole',
  'no (?:[\\w-]+ ){0,2}(?:users?|customers?|clients?|data|requests?|impact|effect|downtime|outage|loss|services?|orders?|one|teams?|interruption|disruption)', 'not (?:have )?(?:affect(?:ed)?|impact(?:ed)?)', "(?:did|does|had|has)(?:n['’]t| not) (?:affect|impact|have)", 'without (?:any )?(?:impact|effect|downtime)',
];

/** The size is not known, and the report says so. */
export const NOT_KNOWN: readonly string[] = [
  'unknown', 'not known', 'unclear', "(?:do|does|did)(?:n['’]t| not) know", "(?:can|could)(?:not|n['’]t| not) (?:be )?(?:tell|say|know|determined?|measured?|estimated?|quantif(?:y|ied)|count(?:ed)?|established?)", 'not (?:been )?(?:measured|tracked|recorded|quantified|counted|available|applicable)',
  'hard to (?:tell|say|know|measure|estimate|quantify)', 'difficult to (?:tell|say|know|measure|estimate|quantify)', 'n\\/a', 'no (?:figures|numbers|data|metrics|measurements?) ',
];

/** Quantities that leave the size open. */
export const VAGUE_QUANTITIES: readonly string[] = [
  'many(?: of)?', 'some(?: of)?', 'several(?: of)?', 'a few(?: of)?', 'few(?: of)?', 'various', 'numerous', 'multiple', 'most(?: of)?', 'a lot of', 'lots of', 'a handful of', 'a couple of', 'a bunch of', 'plenty of', 'countless',
  'a (?:(?:very )?(?:small|large|significant|considerable|substantial|limited|certain|good|great|big|high|low|huge|tiny|small but significant) )?(?:number|amount|portion|proportion|percentage|subset|fraction|part|share|majority|minority) of', 'the (?:vast )?majority of', 'parts? of',
];

/** Whom or what an impact hits: in the plural, since "customer" before another noun says only whose it is. */
export const COUNTED: readonly string[] = [
  'users', 'customers', 'clients', 'visitors', 'subscribers', 'accounts', 'tenants', 'members', 'people', 'requests', 'orders', 'payments', 'transactions', 'logins', 'sessions', 'calls', 'emails', 'messages', 'jobs', 'builds', 'queries', 'websites', 'sites',
  'institutions', 'merchants', 'patients', 'students', 'services', 'applications', 'apps', 'clusters', 'workloads', 'pods', 'nodes', 'instances', 'servers', 'hosts', 'records', 'documents', 'teams', 'uploads', 'downloads', 'purchases', 'bookings', 'deployments', 'launches', 'environments', 'databases', 'endpoints', 'devices',
];
