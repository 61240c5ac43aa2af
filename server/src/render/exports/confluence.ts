// A Confluence page in the storage format: XHTML with macros. https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html

import { escapeCdata, escapeHtml } from '../escape.ts';
import type { Item } from './document/block.ts';
import { exportDocument, factsTable, measuresTable, type ExportDocument } from './document/export-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import type { Fact } from './document/facts.ts';
import { timelineTable } from './document/glance.ts';
import { htmlBlocks, htmlInlines, tableHtml, type HtmlManner } from './document/html-blocks.ts';

export const confluence: Exporter = {
  id: 'confluence',
  title: 'Confluence page',
  description: 'To paste into the source of a page, or to send to its REST interface as storage format',
  extension: '.confluence.xml',
  mediaType: 'application/xml',
  write: writeConfluence,
};

function writeConfluence(input: ExportInput): string {
  const document = exportDocument(input);
  const manner: HtmlManner = { code: codeMacro, tasks: taskList() };
  const { measures, phases, facts } = document;
  const times = timelineTable(input.report, input.zone, 'all');
  return [
    headPanel(document),
    macro('toc', { minLevel: '2', maxLevel: '3' }),
    facts.length === 0 ? '' : factRows(facts),
    measures.length === 0 ? '' : `<h2>Measures</h2>\n${tableHtml(measuresTable(measures), manner)}`,
    phases.rows.length === 0 ? '' : `<h2>Key times</h2>\n${tableHtml(phases, manner)}`,
    times.rows.length === phases.rows.length ? '' : macro('expand', { title: `All ${times.rows.length} entries of the timeline as a table` }, `<ac:rich-text-body>\n${tableHtml(times, manner)}\n</ac:rich-text-body>`),
    htmlBlocks(document.body, manner),
  ].filter((part) => part !== '').join('\n').concat('\n');
}

/** The page has its title from its own field, so the report's is that of the panel. */
function headPanel({ title, facts, measures, windows }: ExportDocument): string {
  const lozenges = facts.filter(({ key }) => key === 'severity' || key === 'status').map(lozenge);
  const impact = measures.find(({ name }) => name === 'Impact');
  const lines = [
    lozenges.join(' '),
    impact === undefined ? '' : `<strong>Impact:</strong> ${escapeHtml(impact.length)}`,
    ...windows.map(({ time, note }) => escapeHtml(note === '' ? time : `${time}: ${note}`)),
  ].filter((line) => line !== '');
  const body = lines.length === 0 ? '<p>Incident report</p>' : `<p>${lines.join('<br />')}</p>`;
  return macro('info', { title }, `<ac:rich-text-body>${body}</ac:rich-text-body>`);
}

function factRows(facts: readonly Fact[]): string {
  const [cells] = [factsTable(facts).rows];
  const rows = facts.map((fact, index) => `<tr><th>${escapeHtml(fact.name)}</th><td>${fact.key === 'severity' || fact.key === 'status' ? lozenge(fact) : htmlInlines(cells[index]?.[1] ?? [])}</td></tr>`);
  return `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function lozenge({ key, value }: Fact): string {
  return macro('status', { colour: key === 'severity' ? 'Red' : isSettled(value) ? 'Green' : 'Yellow', title: value });
}

function isSettled(status: string): boolean {
  return ['reviewed', 'final', 'closed', 'published'].includes(status);
}

/** `content` is markup already; parameters are text. */
function macro(name: string, parameters: Readonly<Record<string, string>>, content = ''): string {
  const list = Object.entries(parameters).map(([key, value]) => `<ac:parameter ac:name="${key}">${escapeHtml(value)}</ac:parameter>`).join('');
  return `<ac:structured-macro ac:name="${name}">${list}${content}</ac:structured-macro>`;
}

/** Languages of the code macro, by what authors write behind a fence. An unknown one would show an error in the page. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...['bash', 'cpp', 'css', 'diff', 'erlang', 'groovy', 'java', 'php', 'powershell', 'python', 'ruby', 'scala', 'sql', 'xml', 'yaml', 'go', 'rust', 'json'].map((name) => [name, name] as const),
  ['sh', 'bash'], ['shell', 'bash'], ['console', 'bash'], ['c', 'cpp'], ['c++', 'cpp'], ['c#', 'c#'], ['csharp', 'c#'], ['js', 'js'], ['javascript', 'js'], ['ts', 'js'],
  ['typescript', 'js'], ['py', 'python'], ['rb', 'ruby'], ['html', 'xml'], ['yml', 'yaml'],
]);

function codeMacro(language: string, text: string): string {
  const known = LANGUAGES.get(language.toLowerCase());
  return macro('code', known === undefined ? {} : { language: known }, `<ac:plain-text-body><![CDATA[${escapeCdata(text)}]]></ac:plain-text-body>`);
}

/** Ids count through the page. */
function taskList(): NonNullable<HtmlManner['tasks']> {
  let id = 0;
  return (items: readonly Item[], write) => {
    const tasks = items.map((item) => {
      id += 1;
      const own = id;
      return `<ac:task><ac:task-id>${own}</ac:task-id><ac:task-status>${item.done === true ? 'complete' : 'incomplete'}</ac:task-status><ac:task-body>${write(item)}</ac:task-body></ac:task>`;
    });
    return `<ac:task-list>\n${tasks.join('\n')}\n</ac:task-list>`;
  };
}
