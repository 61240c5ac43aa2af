// Words around names that tell who or what is meant.

export const thanks: ReadonlySet<string> = new Set(['thanks', 'thank', 'kudos', 'grateful', 'credit', 'credits', 'acknowledge', 'props']);

/** Parts of handles that stand for a group or a program, and words of code that look like handles. */
export const groupHandles: ReadonlySet<string> = new Set(['here', 'channel', 'everyone', 'all', 'team', 'oncall', 'on', 'call', 'sre', 'ops', 'devops', 'infra', 'platform', 'support', 'security', 'bot', 'robot', 'admins', 'maintainers', 'engineering', 'help', 'dev', 'backend', 'frontend', 'dependabot', 'renovate', 'github', 'latest', 'next', 'beta', 'alpha', 'override', 'transactional', 'autowired', 'deprecated', 'param', 'types', 'media', 'import']);

/** Before a name they make a place of it: "San Jose". */
export const placeWords: ReadonlySet<string> = new Set(['san', 'santa', 'são', 'sao', 'st', 'saint', 'port', 'fort', 'lake', 'mount', 'hotel', 'apache']);

/** Behind a name they make a thing of it: "the Martin server". */
export const productWords: ReadonlySet<string> = new Set(['server', 'cluster', 'platform', 'service', 'api', 'bot', 'hub', 'cloud', 'system', 'street', 'avenue', 'team', 'inc', 'gmbh', 'ltd', 'university', 'institute', 'lab', 'labs', 'region', 'node', 'host', 'database', 'db', 'hall', 'building']);

/** In a label they say who made the report or works on it: "Created by:". */
export const peopleLabels: ReadonlySet<string> = new Set(['by', 'author', 'authors', 'owner', 'owners', 'lead', 'reviewer', 'reviewers', 'dri', 'commander', 'manager', 'contact', 'contacts', 'attendees', 'participants', 'responders', 'scribe', 'oncall', 'on-call', 'coordinator', 'facilitator', 'editor']);
