// Hostile reports through every export: nothing of a document becomes markup, a macro, a header, a mention or a link that runs something.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exporters, type ExportInput } from '../../../../server/src/render/exports/index.ts';
import { exported, inputOf } from './exported.ts';
import { readMail } from './read-mail.ts';
import { xmlFault } from './well-formed.ts';

const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onmouseover='alert(1)", '</svg><script>alert(1)</script>', '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>', ']]></ac:plain-text-body></ac:structured-macro><ac:structured-macro ac:name="html">', '<ac:structured-macro ac:name="include"/>', '&lt;script&gt;', '&#60;script&#62;', '&#123;code&#125;',
  '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](java&#115;cript:alert(1))', '<javascript:alert(1)>', '[x](command:workbench.action.quit)', '[x](data:text/html,x)', '[x](file:///etc/passwd)', '[x](//evil.example/x)',
  '[x](https://a.example/"onclick="alert(1))', '[x](https://a.example/|h1.x])', '[x](https://a.example/>|x)', '![x](https://tracker.example/p.png)', 'https://a.example/]{code}', 'https://a.example/[x]y!z!', 'https://a.example/a|b>c',
  '{html}<b>x</b>{html}', '{code:title=x|y}', '{color:red}x{color}', '!https://tracker.example/p.png!', '[~accountid:1]', '[^secret.pdf]', 'h1. x', 'bq. x', '||x||', '----', '\\\\', '{{x}}', '(x) :)',
  '<!channel>', '<!everyone|x>', '<@U012345>', '@channel', '@here', '<https://evil.example|bank>', '*x* _y_ ~z~ `q`', '```',
  'x&#13;&#10;Bcc: all@victim.example', 'x\r\nBcc: all@victim.example', 'x\u2028Bcc: y', '=?utf-8?Q?x?=', '=0D=0ABcc: x', '\u0000\u0007\u001B[31m', '\uD800', '\uFFFE', '\u202Etxt.exe', 'a\tb',
  '--=_rca_alternative', '[[x]]', '{{title}}', '${7*7}', '=HYPERLINK("https://evil.example")',
];

const KINDS: readonly ((payload: string) => ExportInput)[] = [
  (payload) => inputOf(`---\ntitle: ${JSON.stringify(payload)}\nseverity: ${JSON.stringify(payload)}\nstatus: ${JSON.stringify(payload)}\nowner: ${JSON.stringify(payload)}\nmine: { key: ${JSON.stringify(payload)} }\n---\n\n## Summary\n\nText.\n`),
  (payload) => inputOf(`# ${payload}\n\n${payload}\n\n## ${payload}\n\n- ${payload}\n  > ${payload}\n- [ ] ${payload}\n\n| ${payload} | b |\n| --- | --: |\n| ${payload} | **${payload}** |\n\n\`\`\`${payload}\n${payload}\n{code}\n]]>\n\`\`\`\n\n~~${payload}~~ \`${payload}\`\n`),
  (payload) => inputOf(`# A\n\n## Summary\n\n${payload}\n\n## Timeline ${payload}\n\n- 2026-03-01 10:00 UTC – ${payload} [detected]\n- 2026-03-01 09:00 UTC – ${payload} [impact-start]\n\n## Root Cause\n\n- ${payload}\n\n## Action Items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| ${payload} | ${payload} | ${payload} | open |\n`),
  (payload) => inputOf(`title: ${JSON.stringify(payload)}\nimpact:\n  windows:\n    - start: 2026-03-01 10:00 UTC\n      end: 2026-03-01 11:00 UTC\n      note: ${JSON.stringify(payload)}\ntimeline:\n  - at: 2026-03-01 10:00 UTC\n    text: ${JSON.stringify(payload)}\n    kind: detected\ncauses:\n  - text: ${JSON.stringify(payload)}\nactions:\n  - text: ${JSON.stringify(payload)}\n    owner: ${JSON.stringify(payload)}\n    due: ${JSON.stringify(payload)}\nsections:\n  - heading: ${JSON.stringify(payload)}\n    text: ${JSON.stringify(payload)}\n`, 'yaml'),
];

const cases = KINDS.flatMap((kind, index) => PAYLOADS.map((payload) => ({ name: `${index} ${JSON.stringify(payload)}`, input: kind(payload) })));

describe('a hostile report', () => {
  it('becomes a well-formed Confluence page with our macros alone', async () => {
    for (const { name, input } of cases) {
      const page = await exported('confluence', input);
      assert.equal(xmlFault(page), undefined, name);
      const markup = page.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
      for (const [, macro] of markup.matchAll(/<ac:structured-macro ac:name="([^"]*)"/g)) assert.ok(['info', 'toc', 'status', 'expand', 'code'].includes(macro ?? ''), `${name}: ${macro}`);
      holdsNoActiveTag(markup, name);
    }
  });

  it('becomes a mail with our headers alone', async () => {
    for (const { name, input } of cases) {
      const { headers, parts } = readMail(await exported('email', input));
      assert.deepEqual([...headers.keys()], ['subject', 'x-unsent', 'mime-version', 'content-type'], name);
      assert.deepEqual([...parts.keys()], ['text/plain', 'text/html'], name);
      // eslint-disable-next-line no-control-regex -- none may be left.
      assert.doesNotMatch([...headers.values(), ...parts.values()].join(''), /[\u0000-\u0008\u000B-\u001F\u007F]/, name);
      const page = parts.get('text/html') ?? '';
      assert.equal(xmlFault(page), undefined, name);
      holdsNoActiveTag(page, name);
    }
  });

  it('becomes a well-formed Word document with harmless links', async () => {
    // Each payload once, in another place each time: making a document takes long.
    for (const { name, input } of cases.filter((_, index) => Math.floor(index / PAYLOADS.length) === (index % PAYLOADS.length) % KINDS.length)) {
      const text = await exported('docx', input);
      for (const part of text.split(/(?=<\?xml )/)) assert.equal(xmlFault(part.replace(/ ?standalone="yes"/, '')), undefined, name);
      for (const [, target] of text.matchAll(/Target="([^"]*)" TargetMode="External"/g)) assert.match(target ?? '', /^(?:https?:\/\/|mailto:)/, name);
      assert.doesNotMatch(text, /<w:(?:fldSimple|instrText)[^>]*>[^<]*(?:HYPERLINK|INCLUDE|DDE)/, name);
    }
  });

  it('becomes a well-formed picture', async () => {
    for (const { name, input } of cases) {
      const picture = await exported('svg', input);
      assert.equal(xmlFault(picture), undefined, name);
      assert.doesNotMatch(picture, /<(?:script|image|foreignObject|a)\b/i, name);
      for (const [tag] of picture.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\son\w+=|href=/i, name);
    }
  });

  it('calls nobody in Slack, and links to what a person can see', async () => {
    for (const { name, input } of cases) {
      const message = await exported('slack', input);
      for (const [tag] of message.matchAll(/<[^>]*>?/g)) assert.match(tag, /^<(?:https?:\/\/|mailto:)[^<>|\s]+\|[^<>|]+>$/, name);
      assert.doesNotMatch(message, /(?<![\p{L}\p{N}])@(?:channel|here|everyone)/u, name);
      assert.ok(message.length <= 3000, name);
    }
  });

  it('runs no macro in Jira', async () => {
    for (const { name, input } of cases) {
      const text = await exported('jira', input);
      const markup = text.replaceAll(/\{(noformat|code(?::[a-z+#]+)?)\}\n[^]*?\n\{(?:noformat|code)\}/g, '');
      // What is left in braces is ours: a quote, monospace, or a mark of emphasis beside a letter.
      assert.deepEqual(markup.replaceAll(/\\[{}]|\{quote\}|\{\{|\}\}|\{[*_-]\}/g, '').match(/[{}].{0,10}/g), null, name);
      for (const [, link = ''] of markup.matchAll(/(?<!\\)\[((?:\\.|[^\\\]])*)\]/g)) assert.match(link, /^(?:(?:\\.|[^|\\])*\|)?(?:https?:\/\/|mailto:)[^|[\]{}\s]+$/, `${name}: ${link}`);
      assert.doesNotMatch(markup, /(?<![\\\p{L}\p{N}])!\S/u, name);
    }
  });

  it('stays a report in its own syntaxes and in JSON', async () => {
    for (const { input } of cases) {
      const data = await exported('json', input);
      assert.equal(typeof JSON.parse(data), 'object');
      for (const id of ['markdown', 'yaml'] as const) assert.equal(typeof (await exported(id, input)), 'string');
    }
  });
});

function holdsNoActiveTag(markup: string, name: string): void {
  assert.doesNotMatch(markup, /<(?:script|img|iframe|object|embed|form|input|link|base|svg|style)\b/i, name);
  for (const [tag] of markup.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\son\w+=|\ssrc=/i, name);
  for (const [, address = ''] of markup.matchAll(/href="([^"]*)"/g)) assert.match(address, /^(?:https?:\/\/|mailto:)/, name);
  for (const [, style = ''] of markup.matchAll(/style="([^"]*)"/g)) assert.doesNotMatch(style, /url\(|expression|@import/i, name);
}

describe('any text', () => {
  it('gives whole exports in both syntaxes', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('markdown' as const, 'yaml' as const), async (text, syntax) => {
      const input = inputOf(text, syntax);
      for (const { id } of exporters.filter((exporter) => exporter.id !== 'docx')) assert.equal(typeof (await exported(id, input)), 'string');
      assert.equal(xmlFault(await exported('confluence', input)), undefined);
      readMail(await exported('email', input));
    }), { numRuns: 60 });
  });

  it('gives a whole Word document', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      for (const part of (await exported('docx', inputOf(text))).split(/(?=<\?xml )/)) assert.equal(xmlFault(part.replace(/ ?standalone="yes"/, '')), undefined);
    }), { numRuns: 12 });
  });
});
