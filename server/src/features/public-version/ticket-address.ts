// Which addresses lead to a ticket, issue or pull request.

/** Ends of host names under which nothing but tickets lies. */
const HOSTS = ['linear.app', 'app.asana.com', 'trello.com', 'app.clickup.com', 'app.shortcut.com', 'monday.com', 'service-now.com', 'youtrack.cloud', 'zendesk.com', 'bugs.launchpad.net'];

/** Hosts that are called after the program: `jira.checkout.example`. */
const NAMED = /^(?:jira|youtrack|redmine|bugzilla|bugs|issues|tickets?|tracker|phabricator|otrs|mantis)\./;

const PATHS = [
  /\/browse\/[a-z][a-z0-9_]*-\d+/,
  /\/(?:issues?|pulls?|pull-requests|merge_requests)\/(?:[a-z][a-z0-9_]*-)?\d+/,
  /\/(?:_workitems\/|_boards\/|_git\/[^/]+\/pullrequest\/|servicedesk\/|projects\/[a-z0-9_]+\/(?:issues|queues))/,
  /\/(?:show_bug\.cgi|viewissue\.aspx)/,
  /\/[td]\d+$/,
];

/** `tracker` is the team's own address of a ticket, `{ticket}` standing for its number. */
export function isTicketAddress(address: string, tracker: string | undefined): boolean {
  const lower = address.trim().toLowerCase();
  const own = tracker?.toLowerCase().split('{ticket}')[0] ?? '';
  if (own !== '' && lower.startsWith(own)) return true;
  const found = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/.exec(lower);
  if (found === null) return false;
  const [, host = '', path = ''] = found;
  return HOSTS.some((end) => host === end || host.endsWith(`.${end}`)) || (NAMED.test(host) && path.length > 1) || PATHS.some((pattern) => pattern.test(path));
}

/** A key such as `CHG-311` as the words of a link: whatever the address, it is a ticket, unless everybody knows it. */
export function isTicketKey(words: string): boolean {
  const key = /^[*_`]*([A-Z][A-Z0-9_]{1,14})-\d+[*_`]*$/.exec(words.trim())?.[1];
  return key !== undefined && !WELL_KNOWN.has(key);
}

const WELL_KNOWN: ReadonlySet<string> = new Set(['CVE', 'RFC', 'ISO', 'IEC', 'UTF', 'PEP', 'NIST', 'BCP', 'ECMA', 'SHA']);

/** Words that say nothing but which ticket: `PAY-311`, `#12`, `checkout/web#12`, an address. */
export function isTicketName(words: string): boolean {
  return /^(?:(?:issue|ticket|bug|task|pr|mr|pull request|merge request|jira)[ \t]*:?[ \t]*)?(?:[a-z][a-z0-9_]{0,14}-\d+|(?:[\w.-]+(?:\/[\w.-]+)*)?[#!]\d+|\d+|https?:\/\/\S+)?$/i.test(words.replace(/[*_`~[\]<>\\]/g, '').trim());
}
