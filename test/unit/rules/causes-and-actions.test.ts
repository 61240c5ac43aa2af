// Where the rules on impact, detection, causes and actions speak, and where they keep silent.
import assert from 'node:assert/strict';
import { resolvedData } from '../../../server/src/model/resolved.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixesOf } from '../../../server/src/rules/fixes.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { syntaxes } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const today = { year: 2026, month: 11, day: 20 };

/** The same in both syntaxes, as messages. */
function told(text: string, rule: string): readonly string[] {
  const inMarkdown = findings(text, rule).map(({ message }) => message);
  const yaml = syntaxes.yaml.print({ data: resolvedData(syntaxes.markdown.read(text, { profiles: shippedProfiles })) });
  const inYaml = check(syntaxes.yaml.read(yaml, { profiles: shippedProfiles }), { profiles: shippedProfiles, today }).filter((finding) => finding.rule === rule);
  assert.deepEqual(inYaml.map(({ message }) => message), inMarkdown, yaml);
  return inMarkdown;
}

function findings(text: string, rule: string): readonly Finding[] {
  return check(syntaxes.markdown.read(text, { profiles: shippedProfiles }), { profiles: shippedProfiles, today }).filter((finding) => finding.rule === rule);
}

const count = (text: string, rule: string): number => told(text, rule).length;
const impact = (words: string, summary = 'The checkout did not answer.'): string => `# Queue down\n\n## Summary\n\n${summary}\n\n## Impact\n\n${words}\n`;
const actions = (list: string): string => `# Queue down\n\n## Action Items\n\n${list}\n`;
const table = (header: string, ...rows: readonly string[]): string => actions(`| ${header} |\n| ${header.replace(/[^|]+/g, ' --- ')} |\n${rows.map((row) => `| ${row} |`).join('\n')}`);

describe('an impact', () => {
  it('has a size with a number, a share, a whole, nothing, or a word that it is unknown', () => {
    for (const words of [
      '120 orders were lost.', 'About 4 % of logins failed.', 'Two teams could not deploy.', 'Half of the requests failed.', 'All users were logged out.', 'No customer was affected.', 'Nobody noticed.', 'N/A – found before the release.',
      'Unknown, since the logs are gone.', 'We do not know how many customers were affected.', 'It cost €300.', 'The hub was down between 10:05 and 10:20 UTC.', 'Dozens of builds failed.', '`120` orders were lost.', 'The hub was down for 3h.', 'Loss: 1.5k EUR',
    ]) assert.equal(count(impact(words), 'unquantified-impact'), 0, words);
  });

  it('has none with names, versions, states of HTTP and days alone', () => {
    for (const words of ['Users could not sign in.', 'The s3 gateway answered with 503 errors.', 'Clients of v2 could not connect.', 'On 4 March 2026 the checkout failed.', 'Customers got 504s.', 'Users saw 5xx errors.', 'The 3rd gateway and 2FA were gone.', 'See PAY-311.']) assert.equal(count(impact(words), 'unquantified-impact'), 1, words);
  });

  it('is judged by itself, more quietly where the summary says how long it was', () => {
    assert.equal(findings(impact('Users could not sign in.'), 'unquantified-impact')[0]?.severity, 'warning');
    assert.equal(findings(impact('Users could not sign in.', 'The checkout was down for 45 minutes.'), 'unquantified-impact')[0]?.severity, 'information');
    assert.equal(findings(impact('Many users could not sign in.', 'The checkout was down for 45 minutes.'), 'unquantified-impact')[0]?.severity, 'warning');
  });

  it('that is open in words too is told once', () => {
    assert.deepEqual(told(impact('Many users could not sign in.'), 'vague-quantity'), []);
    assert.match(told(impact('Many users could not sign in.'), 'unquantified-impact')[0] ?? '', /only “Many users”/);
    assert.equal(count(impact('Many users could not sign in. 120 orders were lost.'), 'vague-quantity'), 1);
  });

  it('is not judged when it is still to be written, missing, or in another language', () => {
    assert.equal(count(impact('{{Who was affected and how}}'), 'unquantified-impact'), 0);
    assert.equal(count('# Queue down\n\n## Summary\n\nUsers could not sign in.\n', 'unquantified-impact'), 0);
    assert.equal(count(impact('Die Benutzer konnten sich nicht anmelden und wurden abgewiesen.', 'Die Kasse war für viele nicht zu erreichen.'), 'unquantified-impact'), 0);
    assert.equal(count(impact('ユーザーはログインできなかった。', '決済が停止した。'), 'unquantified-impact'), 0);
  });

  it('may be vague where a sentence gives the number, in how many, too many and so many', () => {
    for (const words of ['Some customers (about 40) could not pay.', 'It is not known how many users were hit.', 'Too many requests reached the queue.', 'Not many users noticed.']) assert.equal(count(impact(`120 orders were lost.\n\n${words}`), 'vague-quantity'), 0, words);
  });
});

describe('the detection', () => {
  const report = (first: string, more = ''): string => `# Queue down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – ${first}\n- 2026-01-31 08:40 UTC – the release was rolled back\n\n## Root Cause\n\nThe release halved the limit.\n${more}`;

  it('is told by any word on it, but not by an action', () => {
    for (const words of ['the alert fires', 'Ada sees that payments fail and reports it', 'a customer complains', 'the on-call engineer is paged']) assert.equal(count(report(words), 'missing-detection'), 0, words);
    assert.equal(count(report('the release is rolled out'), 'missing-detection'), 1);
    assert.equal(count(report('the release is rolled out', '\n## Action Items\n\n- Add an alert (Storage team)\n'), 'missing-detection'), 1);
  });

  it('is not asked of a profile that requires it, of a note, and of a report in another language', () => {
    assert.equal(findings(report('the release is rolled out').replace('# Queue', '---\nprofile: google-sre\n---\n\n# Queue'), 'missing-detection').length, 0);
    assert.equal(count('# Queue down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – it stops\n- 2026-01-31 08:40 UTC – it goes on\n', 'missing-detection'), 0);
    assert.equal(count('# Ausfall\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – die Warteschlange ist voll und wird nicht geleert\n- 2026-01-31 08:40 UTC – sie wird von Hand geleert\n\n## Root Cause\n\nDie Grenze war zu niedrig.\n', 'missing-detection'), 0);
  });

  it('by a customer asks for an action that notices, unless something of our own noticed too', () => {
    const by = (words: string, action: string): number => count(`---\ndetected_by: ${words}\n---\n\n${actions(`- ${action} (Storage team)`)}`, 'no-detection-action');
    assert.deepEqual([by('customer', 'Raise the limit'), by('Customer support', 'Raise the limit'), by('a report from a customer', 'Raise the limit'), by('three users reported it', 'Raise the limit')], [1, 1, 1, 1]);
    assert.deepEqual([by('customer', 'Alert on the limit'), by('customer', 'Add a dashboard of the queue'), by('alert', 'Raise the limit'), by('an alert, and customers reported it', 'Raise the limit')], [0, 0, 0, 0]);
    assert.equal(findings(`---\ndetected_by: customer\n---\n\n${actions('- PAY-311')}`, 'no-detection-action').length, 0);
    assert.equal(count('---\ndetected_by: customer\n---\n\n# Queue down\n\n## Root Cause\n\nThe disk was full.\n', 'no-detection-action'), 0);
  });
});

describe('causes', () => {
  it('tell once that nothing says why they were not caught, under either heading', () => {
    const cause = (words: string): number => count(`# Queue down\n\n## Root Cause\n\n${words}\n`, 'missing-escape-point');
    assert.equal(cause('The release halved the limit.'), 1);
    for (const words of ['The limit was halved, and no test covers it.', 'The limit was halved; the review did not notice.', 'Nobody was alerted.', 'It was not caught in staging.', 'The load test passed.', 'An alert would have caught it.']) assert.equal(cause(words), 0, words);
    assert.equal(cause('{{What in the system made it possible?}}'), 0);
  });

  it('weigh more in formats that ask for the escape point', () => {
    const severity = (profile: string): string | undefined => findings(`---\nprofile: ${profile}\n---\n\n# Queue down\n\n## Root Cause\n\nThe release halved the limit.\n`, 'missing-escape-point')[0]?.severity;
    assert.deepEqual([severity('minimal'), severity('ccadb-full'), severity('eight-d')], ['information', 'warning', 'warning']);
  });

  it('have chains of whys that are judged only when they are whys', () => {
    const whys = (...steps: readonly string[]): number => count(`# Queue down\n\n## Five Whys\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`, 'shallow-whys');
    assert.deepEqual([whys('It failed.', 'The disk was full.'), whys('It failed.', 'The disk was full.', 'Old logs stay.'), whys('Why? The disk was full.', 'Why? Logs stay.', 'Why? The disk was full.'), whys('{{why}}', '{{why}}'), whys('It failed.', 'Old logs filled the disk of the host.', 'Old logs filled the disk of that host.')], [1, 0, 1, 0, 1]);
    assert.equal(findings('# Queue down\n\n## Root Cause\n\n- The release did two things:\n  1. It halved the limit.\n  2. It dropped the queue.\n', 'shallow-whys').length, 0);
  });

  it('share no sentence with their trigger', () => {
    const cause = (words: string): number => count(`# Queue down\n\n## Root Cause\n\n${words}\n`, 'merged-trigger');
    for (const words of ['The outage was triggered by a release due to a missing check.', 'A release triggered the outage because nothing bounds the queue.', 'The trigger and root cause was a release.']) assert.equal(cause(words), 1, words);
    for (const words of ['The release triggered the outage. It could because nothing bounds the queue.', 'The queue fills because a trigger in the database writes to it.', 'Nothing bounds the queue.']) assert.equal(cause(words), 0, words);
  });

  it('are left uncovered only where ids are used', () => {
    const report = (covers: string, status = 'open'): number => count(`# Queue down\n\n## Root Cause\n\n- **C1** (root): No bound.\n- **C2** (contributing): No alert.\n\n## Action Items\n\n| Action | Status | Covers |\n| --- | --- | --- |\n| Bound the queue | open | C1 |\n| Add an alert | ${status} | ${covers} |\n`, 'uncovered-factor');
    assert.deepEqual([report('C2'), report('c-2'), report(''), report('C2', "won't do")], [0, 0, 1, 1]);
    assert.equal(count('# Queue down\n\n## Root Cause\n\n- **C1** (root): No bound.\n\n## Action Items\n\n- Bound the queue\n', 'uncovered-factor'), 0);
  });

  it('get an action of their own, in both syntaxes, which ends the finding', () => {
    const markdown = '# Queue down\n\n## Root Cause\n\n- **C1** (root): No bound.\n- **C2** (contributing): No alert.\n\n## Action Items\n\n| ID | Action | Covers |\n| --- | --- | --- |\n| A1 | Bound the queue | C1 |\n';
    const yaml = 'title: Queue down\ncauses:\n  - id: C1\n    text: No bound.\n  - id: C2\n    text: No alert.\nactions:\n  - id: A1\n    text: Bound the queue\n    covers: [C1]\n';
    for (const [syntax, text] of [['markdown', markdown], ['yaml', yaml]] as const) {
      const report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
      const open = check(report, { profiles: shippedProfiles, today }).filter(({ rule }) => rule === 'uncovered-factor');
      const [fix] = open.flatMap(fixesOf);
      assert.ok(fix !== undefined && open.length === 1);
      const after = applyEdits(text, syntaxes[syntax].write(report, fix.changes));
      assert.ok(after.startsWith(text.trimEnd()) && after.includes('A2'), after);
      assert.deepEqual(check(syntaxes[syntax].read(after, { profiles: shippedProfiles }), { profiles: shippedProfiles, today }).filter(({ rule }) => rule === 'uncovered-factor'), []);
    }
  });
});

describe('actions', () => {
  const list = (rule: string, ...items: readonly string[]): number => count(actions(items.map((item) => `- ${item}`).join('\n')), rule);

  it('are vague by their verb, behind who is to act and behind a label', () => {
    for (const item of ['Improve the monitoring', 'We should review the alerts', '**Alerting**: look into the thresholds', 'The storage team will investigate the disk', 'Ensure good communication', '[P1] Consider another provider', 'Discuss the failover']) assert.equal(list('vague-action', item), 1, item);
  });

  it('are not vague with something that comes out, a way, a number, or when they are done or not yet written', () => {
    for (const item of [
      'Improve the alert by naming the bank in it', 'Investigate the retries and remove the harmful ones', 'Review all 14 limits', 'Look into the retries (two days)', 'Ensure that backups are tested', 'Improve `max_connections`', 'Discuss the failover and write down who decides',
      'Evaluate three queues and report the result', 'Consider {{what}}', 'Add a review of all limits', 'Reviewed the alerts', 'Improve the monitoring (done)', 'Verbessern der Überwachung und das Testen der Sicherungen',
    ]) assert.equal(list('vague-action', item), 0, item);
  });

  it('are endless by their verb, unless they name a thing or an end', () => {
    for (const item of ['Continue to watch the situation', 'Keep an eye on it', 'Better communication between departments', 'Work closely with the vendor', 'Increase the resilience of the platform', 'Make the importer more robust']) assert.equal(list('unbounded-action', item), 1, item);
    for (const item of ['Keep watching the queue until the migration is over', 'Better alerts', 'Monitor the queue each week', 'Monitoring is being set up', 'Remove the queue', 'Continue the move of #12', 'Reduce the risk with a limit of 100', 'Make the alert louder']) assert.equal(list('unbounded-action', item), 0, item);
  });

  it('remind people, but machines may remind', () => {
    for (const item of ['Remind everybody to check the zone', 'Be more careful with deploys', 'Take greater care in reviews', 'Raise awareness of the limit']) assert.equal(list('reminder-action', item), 1, item);
    assert.deepEqual([list('reminder-action', 'Be careful with deploys'), list('vague-action', 'Be careful with deploys'), list('vague-action', 'Be more careful with deploys')], [0, 1, 0]);
    for (const item of ['Add an alert that reminds of the expiry', 'Put a reminder into the calendar', 'Train the operators in failing over', 'Add a check to the checklist', 'Tell the bank about the certificate', 'Add a double check to the release']) assert.equal(list('reminder-action', item), 0, item);
  });

  it('hold two tasks with things of their own', () => {
    for (const item of ['Add an alert on failed payments and rewrite the importer of orders', 'Upgrade the hub, and remove the old storage job']) assert.equal(list('compound-action', item), 1, item);
    for (const item of ['Add an alert and a page', 'Write a runbook and link it from the alert', 'Build and deploy the hub', 'Raise the limit and test the limit', 'Add jobs that drop and rebuild the old index', 'Document symptoms and diagnostics of the failover']) assert.equal(list('compound-action', item), 0, item);
  });

  it('are overdue by day, month or quarter, more quietly in lists that nobody keeps', () => {
    const due = (day: string, status: string): readonly string[] => findings(table('Action | Due | Status', `Bound the queue | ${day} | ${status}`), 'overdue-action').map(({ severity }) => severity);
    assert.deepEqual([due('2026-11-19', 'open'), due('2026-10', 'in progress'), due('Q3 2026', 'delayed'), due('2026-11-19', '')], [['warning'], ['warning'], ['warning'], ['information']]);
    assert.deepEqual([due('2026-11-20', 'open'), due('2026-11', 'open'), due('Q4 2026', 'open'), due('2026-11-19', 'done'), due('2026-11-19', "won't do"), due('soon', 'open'), due('04/05/2026', 'open'), due('TBD', 'open'), due('March', 'open')].flat(), []);
  });

  it('without a ticket are told once where none has one', () => {
    assert.deepEqual(told(actions('- Bound the queue\n- Add an alert\n- [x] Restart it\n'), 'untracked-action'), ['None of the 2 open actions has a ticket. Link the ticket, issue or pull request in which each is done.']);
    assert.deepEqual(told(table('Action | Ticket', 'Bound the queue | PAY-3', 'Add an alert | ', 'Add a page | '), 'untracked-action').length, 2);
  });

  it('prevent nothing only when each says what it is for', () => {
    const kinds = (...rows: readonly string[]): number => count(table('Action | Kind', ...rows), 'no-preventive-action');
    assert.deepEqual([kinds('Restart it | contain', 'Add an alert | detect'), kinds('Restart it | contain', 'Add an alert | '), kinds('Bound it | prevent', 'Add an alert | detect')], [1, 0, 0]);
    assert.equal(findings('# Queue down\n\n## Action Items\n\n### Process\n\n- Ask two people before a release\n', 'no-preventive-action').length, 0);
  });

  it('with one priority for all are told from three on', () => {
    const priorities = (...all: readonly string[]): number => count(table('Action | Priority', ...all.map((priority, index) => `Bound queue ${index} | ${priority}`)), 'flat-priorities');
    assert.deepEqual([priorities('P1', 'P1', 'P1'), priorities('P1', 'p-1', 'P1'), priorities('P1', 'P1'), priorities('P1', 'P2', 'P1'), priorities('P1', 'P1', '')], [1, 1, 0, 0, 0]);
  });

  it('that are done show it with a day, a link or the name of a thing', () => {
    for (const item of ['Bound the queue (PAY-311)', 'Bound the queue, 2026-02-01', 'Set `max` of the queue', 'Bound the queue, see [the change](https://changes.example/1)']) assert.equal(findings(actions(`- [x] ${item}`), 'done-without-evidence').length, 0, item);
    assert.equal(findings(actions('- [x] Bound the queue'), 'done-without-evidence').length, 1);
    assert.equal(findings(actions('- [x] Bound the queue\n- [x] Add an alert'), 'done-without-evidence').length, 1);
    assert.equal(findings(actions('- Bounded the queue'), 'done-without-evidence').length, 0);
  });

  it('are asked of grave incidents only, and once', () => {
    const report = (severity: string): string => `---\nseverity: ${severity}\n---\n\n# Queue down\n\n## Root Cause\n\nThe disk was full.\n\n## Action Items\n`;
    for (const severity of ['SEV1', 'sev-2', 'P0', 'S1', 'critical', '1']) {
      assert.equal(count(report(severity), 'missing-actions'), 1, severity);
      assert.equal(count(report(severity), 'empty-section'), 0, severity);
    }
    for (const severity of ['SEV3', 'P4', 'minor', 'low']) assert.equal(count(report(severity), 'missing-actions'), 0, severity);
    assert.equal(count(`${report('SEV1')}\nNone: the queue was taken out of service.\n`, 'missing-actions'), 0);
    const without = '---\nseverity: SEV1\n---\n\n# Queue down\n\n## Root Cause\n\nThe disk was full.\n';
    assert.deepEqual([count(without, 'missing-actions'), findings(without, 'missing-section').some(({ message }) => message.includes('Action Items'))], [0, true]);
  });
});

describe('phases', () => {
  it('are shown by links, tickets, pictures or evidence', () => {
    const report = (words: string): number => count(`# Queue down\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – ${words} [impact-start]\n- 2026-01-31 08:40 UTC – it drained\n`, 'missing-evidence');
    assert.deepEqual([report('it filled'), report('it filled, see PAY-311'), report('it filled (https://graphs.example/1)'), report('[it filled](https://graphs.example/1)')], [1, 0, 0, 0]);
    const yaml = 'title: Queue down\ntimeline:\n  - at: 2026-01-31T08:11Z\n    kind: detected\n    text: it filled\n    evidence: https://graphs.example/1\n';
    assert.deepEqual(check(syntaxes.yaml.read(yaml, { profiles: shippedProfiles }), { profiles: shippedProfiles, today }).filter(({ rule }) => rule === 'missing-evidence'), []);
  });
});
