// Hosts and addresses that say something of a company's inside, and those that anybody may know.

/** Names that no public name server knows. */
export const internalHosts: readonly string[] = ['*.internal', '*.corp', '*.local', '*.lan', '*.intranet', '*.localdomain', '*.home.arpa'];

/** Ends of the links of chat rooms and their messages. */
export const chatLinks: readonly string[] = [
  '.slack.com/archives/', 'app.slack.com/client/', '.slack.com/files/', '.slack.com/team/', 'teams.microsoft.com/l/', 'teams.live.com/l/', 'chat.google.com/', 'mail.google.com/chat/', 'discord.com/channels/', 'discordapp.com/channels/', '.webex.com/meet/', '.webex.com/space/', '.zulipchat.com/#narrow/',
];

/** Mail boxes that are there to be written to, and the user name of Git addresses. */
export const openMailboxes: ReadonlySet<string> = new Set([
  'support', 'help', 'info', 'contact', 'security', 'abuse', 'press', 'status', 'privacy', 'feedback', 'hello', 'sales', 'legal', 'compliance', 'noreply', 'no-reply', 'postmaster', 'hostmaster', 'webmaster', 'problem-reporting', 'problemreporting', 'revoke', 'pki', 'dpo', 'git',
]);

/** Domains on which lists live that anybody may read. */
export const mailingLists = /^(?:lists\..*|.*groups\.(?:com|io)|.*freelists\.org)$/;

/** Domains of examples. */
export const exampleDomains: readonly string[] = ['example.com', 'example.org', 'example.net', '.example', '.invalid', '.test', 'users.noreply.github.com'];
