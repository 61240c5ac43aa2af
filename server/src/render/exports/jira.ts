// The text of a Jira issue in wiki markup. https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all

import { escapeJira, escapeJiraAddress } from '../escape.ts';
import { imageWords, type Block, type Cell, type Inline, type Item, type List, type Table } from './document/block.ts';
import { exportDocument, factsTable, measuresTable } from './document/export-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { boxSign } from './document/html-blocks.ts';

export const jira: Exporter = {
  id: 'jira',
  title: 'Jira issue',
  description: 'To paste into the description of an issue, in its text mode',
  extension: '.jira.txt',
  mediaType: 'text/plain',
  write: writeJira,
};

function writeJira(input: ExportInput): string {
  const { title, facts, measures, phases, body } = exportDocument(input);
  const head: readonly Block[] = [
    { kind: 'heading', level: 1, content: [{ kind: 'text', text: title }] },
    ...(facts.length === 0 ? [] : [factsTable(facts)]),
    ...(measures.length === 0 ? [] : [heading('Measures'), measuresTable(measures)]),
    ...(phases.rows.length === 0 ? [] : [heading('Key times'), phases]),
  ];
  return `${[...head, ...body].map((block) => jiraBlock(block, '', 'page')).join('\n\n')}\n`;
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, content: [{ kind: 'text', text }] };
}

/** `list`: the marks of the lists around it, `*#`. A quote inside a quote is not known to Jira. */
function jiraBlock(block: Block, list: string, inside: 'page' | 'quote'): string {
  switch (block.kind) {
    case 'heading': return `h${block.level}. ${jiraInlines(block.content)}`;
    case 'paragraph': return jiraInlines(block.content);
    case 'list': return listText(block, list, inside);
    case 'table': return tableText(block);
    case 'code': return codeText(block.language, block.text);
    case 'quote': {
      const words = block.blocks.map((inner) => jiraBlock(inner, '', 'quote')).join('\n\n');
      return inside === 'quote' ? words : `{quote}\n${words}\n{quote}`;
    }
    case 'rule': return '----';
  }
}

/** Jira counts from 1 only, so a list that begins elsewhere has its numbers as text. */
function listText({ start, items }: List, around: string, inside: 'page' | 'quote'): string {
  const marks = `${around}${start === 1 ? '#' : '*'}`;
  return items.map((item, index) => itemText(item, marks, start === undefined || start === 1 ? '' : `${start + index}. `, inside)).join('\n');
}

function itemText({ done, blocks }: Item, marks: string, number: string, inside: 'page' | 'quote'): string {
  const box = done === undefined ? '' : `${boxSign(done)} `;
  const [first, ...rest] = blocks;
  const head = first === undefined ? '' : first.kind === 'paragraph' ? jiraInlines(first.content) : `\n${jiraBlock(first, marks, inside)}`;
  return [`${marks} ${number}${box}${head}`, ...rest.map((block) => jiraBlock(block, marks, inside))].join('\n');
}

function tableText({ head, rows }: Table): string {
  const line = (cells: readonly Cell[], bar: string): string => `${bar}${cells.map((cell) => jiraInlines(cell).replaceAll('\n', ' \\\\ ') || ' ').join(bar)}${bar}`;
  return [...(head.length === 0 ? [] : [line(head, '||')]), ...rows.map((cells) => line(cells, '|'))].join('\n');
}

const KNOWN = ['actionscript', 'ada', 'applescript', 'bash', 'c', 'c#', 'c++', 'css', 'erlang', 'go', 'groovy', 'haskell', 'html', 'java', 'javascript', 'js', 'json', 'lua', 'objc', 'perl', 'php', 'python', 'r', 'ruby', 'scala', 'sql', 'swift', 'visualbasic', 'xml', 'yaml'];

/** Languages of the code macro, by what authors write behind a fence; Jira shows an error for others. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...KNOWN.map((name) => [name, name] as const),
  ['sh', 'bash'], ['shell', 'bash'], ['console', 'bash'], ['csharp', 'c#'], ['cpp', 'c++'], ['ts', 'javascript'], ['typescript', 'javascript'], ['py', 'python'], ['rb', 'ruby'], ['yml', 'yaml'],
]);

/** Nothing is escaped inside of these macros; what would end one is broken by a sign without a width. */
function codeText(language: string, text: string): string {
  const known = LANGUAGES.get(language.toLowerCase());
  const name = known === undefined ? 'noformat' : 'code';
  const words = text.replaceAll(/\{(?=code|noformat)/gi, '{\u200B');
  return `{${name}${known === undefined ? '' : `:${known}`}}\n${words}\n{${name}}`;
}

const MARKS = { strong: '*', emphasis: '_', deleted: '-' } as const;

/** Marks of emphasis stand in braces where a letter is beside them, as Jira reads them at the edges of words only. */
function jiraInlines(content: readonly Inline[]): string {
  return content.map((inline, index) => {
    switch (inline.kind) {
      case 'text': return escapeJira(inline.text);
      case 'code': return inline.text.trim() === '' ? inline.text : `{{${escapeJira(inline.text)}}}`;
      case 'strong':
      case 'emphasis':
      case 'deleted': return marked(MARKS[inline.kind], jiraInlines(inline.content), isTight(content[index - 1], content[index + 1]));
      case 'link': return linkText(inline.address, inline.content);
      case 'image': return escapeJira(imageWords(inline));
      case 'break': return '\n';
    }
  }).join('');
}

function marked(mark: string, words: string, tight: boolean): string {
  const inner = words.trim();
  if (inner === '') return words;
  const [before, after] = [words.slice(0, words.indexOf(inner)), words.slice(words.indexOf(inner) + inner.length)];
  return `${before}${tight ? `{${mark}}${inner}{${mark}}` : `${mark}${inner}${mark}`}${after}`;
}

function isTight(before: Inline | undefined, after: Inline | undefined): boolean {
  const isLetter = /[\p{L}\p{N}]/u;
  return (before?.kind === 'text' && isLetter.test(before.text.at(-1) ?? '')) || (after?.kind === 'text' && isLetter.test(after.text[0] ?? ''));
}

function linkText(address: string, content: readonly Inline[]): string {
  const words = jiraInlines(content).replaceAll('\n', ' ');
  const target = escapeJiraAddress(address);
  return words === escapeJira(address) ? `[${target}]` : `[${words}|${target}]`;
}
