// Hostile reports through everything that shows what a report says: nothing of a document becomes markup, a macro, a header, a mention or a link that runs something.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hover } from '../../../server/src/features/index.ts';
import type { Report, Syntax } from '../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../server/src/profiles/index.ts';
import { exporters, type ExportFormat } from '../../../server/src/render/exports/index.ts';
import { isHarmlessLink } from '../../../server/src/render/markdown/render-markdown.ts';
import { previewPage } from '../../../server/src/render/index.ts';
import { check } from '../../../server/src/rules/check.ts';
import { createDocumentStore, createReportStore, defaultSettings } from '../../../server/src/workspace/index.ts';
import { payloads } from '../../payloads.ts';
import { publicOf } from '../features/public-version/marked.ts';
import { exported, inputOf } from './exports/exported.ts';
import { readMail } from './exports/read-mail.ts';
import { xmlFault } from './exports/well-formed.ts';
import { checkPage } from './page-checks.ts';
import { madeSite } from './site/made-site.ts';

const today = { year: 2026, month: 5, day: 1 };

interface Hostile {
  readonly name: string;
  readonly text: string;
  readonly syntax: Syntax;
}

/** Where a payload may stand: metadata, text, parts, and the same in YAML. */
const KINDS: readonly (readonly [Syntax, (payload: string, quoted: string) => string])[] = [
  ['markdown', (_, quoted) => `---\ntitle: ${quoted}\nseverity: ${quoted}\nstatus: ${quoted}\nowner: ${quoted}\nlanguage: ${quoted}\ntimezone: ${quoted}\ntags: [${quoted}]\nmine: { key: ${quoted} }\n---\n\n## Summary\n\nText.\n`],
  ['markdown', (payload) => `# ${payload}\n\n${payload}\n\n## ${payload}\n\n- ${payload}\n  > ${payload}\n- [ ] ${payload}\n\n| ${payload} | b |\n| --- | --: |\n| ${payload} | **${payload}** |\n\n\`\`\`${payload}\n${payload}\n{code}\n]]>\n\`\`\`\n\n~~${payload}~~ \`${payload}\`\n`],
  ['markdown', (payload) => `# A\n\n## Summary\n\n${payload}\n\n## Timeline ${payload}\n\n- 2026-03-01 10:00 UTC – ${payload} [detected]\n- 2026-03-01 09:00 UTC – ${payload} [impact-start]\n\n## Root Cause\n\n- ${payload}\n\n## Action Items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| ${payload} | ${payload} | ${payload} | open |\n`],
  ['yaml', (_, quoted) => `title: ${quoted}\nimpact:\n  windows:\n    - start: 2026-03-01 10:00 UTC\n      end: 2026-03-01 11:00 UTC\n      note: ${quoted}\ntimeline:\n  - at: 2026-03-01 10:00 UTC\n    text: ${quoted}\n    kind: detected\ncauses:\n  - text: ${quoted}\nactions:\n  - text: ${quoted}\n    owner: ${quoted}\n    due: ${quoted}\nsections:\n  - heading: ${quoted}\n    text: ${quoted}\n`],
];

const cases: readonly Hostile[] = KINDS.flatMap(([syntax, write], index) => payloads.map((payload) => ({ name: `${index} ${JSON.stringify(payload)}`, syntax, text: write(payload, JSON.stringify(payload)) })));
/** Each payload once, in another place each time: for what takes long. */
const few = cases.filter((_, index) => Math.floor(index / payloads.length) === (index % payloads.length) % KINDS.length);

type Check = (shown: string, name: string) => void;

/** Everything that shows a report, and what must be true of it. */
const shown: Readonly<Record<string, { readonly of: (hostile: Hostile) => string | Promise<string>; readonly check: Check; readonly cases?: readonly Hostile[] }>> = {
  'the preview': { of: preview, check: checkPreview },
  'the version for the public, in the preview': { of: ({ text, syntax }) => previewOf(publicOf(text, syntax).report), check: checkPreview },
  'a hover': {
    of: hovers,
    check(markdown, name) {
      // Ours are links to the pages of rules, and tables without a link.
      for (const [, address = ''] of markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) assert.match(address, /^https:\/\/github\.com\/[\w/.-]+\.md$/, name);
      assert.doesNotMatch(markdown.replaceAll(/```[^]*?```/g, ''), /(?<!\\)<(?:[a-z!/?]|https?:)|(?<!\\)!\[|(?<!\\)\$\(/i, name);
    },
  },
  'an HTML page': { of: exporting('html'), check: checkPage },
  'a site': {
    of: ({ text, syntax, name }) => [...madeSite({ [`${name.replaceAll('/', ':')}.rca.${syntax === 'yaml' ? 'yaml' : 'md'}`]: text }, { base: 'https://a.example/', title: name })].map(([path, page]) => `${path}\0${page}`).join('\u0001'),
    check(pages, name) {
      for (const [path = '', page = ''] of pages.split('\u0001').map((one) => one.split('\0'))) {
        assert.match(path, /^(?:[a-z\d]+(?:-[a-z\d]+)*\/)*[a-z\d]+(?:-[a-z\d]+)*\.(?:html|xml)$/, name);
        if (path.endsWith('.html')) checkPage(page, `${name} ${path}`);
        else assert.equal(xmlFault(page), undefined, name);
      }
    },
    cases: few,
  },
  'a Confluence page': {
    of: exporting('confluence'),
    check(page, name) {
      assert.equal(xmlFault(page), undefined, name);
      const markup = page.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
      for (const [, macro] of markup.matchAll(/<ac:structured-macro ac:name="([^"]*)"/g)) assert.ok(['info', 'toc', 'status', 'expand', 'code'].includes(macro ?? ''), `${name}: ${macro}`);
      assert.doesNotMatch(markup, /<ri:/, name);
      holdsNoActiveTag(markup, name);
    },
  },
  'a mail': {
    of: exporting('email'),
    check(mail, name) {
      const { headers, parts } = readMail(mail);
      assert.deepEqual([...headers.keys()], ['subject', 'x-unsent', 'mime-version', 'content-type'], name);
      assert.deepEqual([...parts.keys()], ['text/plain', 'text/html'], name);
      // eslint-disable-next-line no-control-regex -- none may be left.
      assert.doesNotMatch([...headers.values(), ...parts.values()].join(''), /[\u0000-\u0008\u000B-\u001F\u007F]/, name);
      const page = parts.get('text/html') ?? '';
      assert.equal(xmlFault(page), undefined, name);
      holdsNoActiveTag(page, name);
    },
  },
  'a Word document': {
    of: exporting('docx'),
    check(text, name) {
      for (const part of text.split(/(?=<\?xml )/)) assert.equal(xmlFault(part.replace(/ ?standalone="yes"/, '')), undefined, name);
      for (const [, target] of text.matchAll(/Target="([^"]*)" TargetMode="External"/g)) assert.match(target ?? '', /^(?:https?:\/\/|mailto:)/, name);
      assert.doesNotMatch(text, /<w:(?:fldSimple|instrText)[^>]*>[^<]*(?:HYPERLINK|INCLUDE|DDE)/, name);
    },
    cases: few,
  },
  'a picture': {
    of: exporting('svg'),
    check(picture, name) {
      assert.equal(xmlFault(picture), undefined, name);
      assert.doesNotMatch(picture, /<(?:script|image|foreignObject|a)\b/i, name);
      for (const [tag] of picture.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\son\w+=|href=/i, name);
    },
  },
  'a message in Slack': {
    of: exporting('slack'),
    check(message, name) {
      for (const [tag] of message.matchAll(/<[^>]*>?/g)) assert.match(tag, /^<(?:https?:\/\/|mailto:)[^<>|\s]+\|[^<>|]+>$/, name);
      assert.doesNotMatch(message, /(?<![\p{L}\p{N}])@(?:channel|here|everyone)/u, name);
      assert.ok(message.length <= 3000, name);
    },
  },
  'text in Jira': {
    of: exporting('jira'),
    check(text, name) {
      const markup = text.replaceAll(/\{(noformat|code(?::[a-z+#]+)?)\}\n[^]*?\n\{(?:noformat|code)\}/g, '');
      // What is left in braces is ours: a quote, monospace, or a mark of emphasis beside a letter.
      assert.deepEqual(markup.replaceAll(/\\[{}]|\{quote\}|\{\{|\}\}|\{[*_-]\}/g, '').match(/[{}].{0,10}/g), null, name);
      for (const [, link = ''] of markup.matchAll(/(?<!\\)\[((?:\\.|[^\\\]])*)\]/g)) assert.match(link, /^(?:(?:\\.|[^|\\])*\|)?(?:https?:\/\/|mailto:)[^|[\]{}\s]+$/, `${name}: ${link}`);
      assert.doesNotMatch(markup, /(?<![\\\p{L}\p{N}])!\S/u, name);
    },
  },
  'JSON': { of: exporting('json'), check: (data, name) => assert.equal(typeof JSON.parse(data), 'object', name) },
  'Markdown': { of: exporting('markdown'), check: (text, name) => assert.equal(typeof text, 'string', name) },
  'YAML': { of: exporting('yaml'), check: (text, name) => assert.equal(typeof text, 'string', name) },
};

describe('a hostile report stays words', () => {
  for (const [where, { of, check: holds, cases: some = cases }] of Object.entries(shown)) {
    it(`in ${where}`, async () => {
      for (const hostile of some) holds(await of(hostile), hostile.name);
    });
  }

  it('in every export there is', () => {
    const checked: Readonly<Record<ExportFormat, string>> = { html: 'an HTML page', markdown: 'Markdown', yaml: 'YAML', json: 'JSON', confluence: 'a Confluence page', jira: 'text in Jira', slack: 'a message in Slack', email: 'a mail', svg: 'a picture', docx: 'a Word document' };
    for (const { id } of exporters) assert.ok(Object.hasOwn(shown, checked[id]), id);
  });
});

function exporting(format: ExportFormat): (hostile: Hostile) => Promise<string> {
  return ({ text, syntax }) => exported(format, inputOf(text, syntax));
}

function preview({ text, syntax }: Hostile): string {
  return previewOf(inputOf(text, syntax).report);
}

/** All that the page is sent; nothing for a report that nobody may see. */
function previewOf(report: Report | undefined): string {
  if (report === undefined) return '';
  const { parts, blocks } = previewPage(report, check(report, { profiles: shippedProfiles, today }), { profile: shippedProfiles.get(report.profile.id) ?? assert.fail(report.profile.id), today, width: 900 });
  return [...Object.values(parts), ...blocks.map(({ html }) => html)].join('\n');
}

function checkPreview(html: string, name: string): void {
  assert.doesNotMatch(html, /<(?:script|img|image|iframe|object|embed|form|input|style|link|meta|base|foreignObject|video|math)\b/i, name);
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), /\s(?:on\w+|style|src|srcdoc|srcset|action|formaction|poster|xlink:href)\s*=/i, name);
  for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g)) assert.ok(isHarmlessLink(address), `${name}: ${address}`);
  for (const [, address = ''] of html.matchAll(/data-image="([^"]*)"/g)) assert.match(address, /^[^:/\\?#][^:?#]*$/, name);
  // eslint-disable-next-line no-control-regex -- none may be left.
  assert.doesNotMatch(html.replaceAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''), /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|[\uD800-\uDFFF]/, name);
}

/** What is told at every third offset. */
function hovers({ text, syntax }: Hostile): string {
  const uri = `file:///reports/a.rca.${syntax === 'yaml' ? 'yaml' : 'md'}`;
  const documents = createDocumentStore();
  documents.open({ uri, languageId: syntax, version: 1, text });
  const reports = createReportStore({ documents, profiles: () => shippedProfiles, folders: () => ['file:///reports'], today: () => today });
  reports.setSettings(uri, { ...defaultSettings, hoverZones: [text.slice(0, 100)] });
  const open = reports.get(uri) ?? assert.fail(uri);
  const told = new Set<string>();
  for (let offset = 0; offset <= text.length; offset += 3) told.add(hover(open, offset, () => undefined)?.markdown ?? '');
  return [...told].join('\n\n');
}

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
