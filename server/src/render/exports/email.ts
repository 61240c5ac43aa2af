// A mail to customers as a file that mail programs open as a draft: the report as plain text, and the same as simple HTML. RFC 5322, RFC 2046.

import { escapeHtml } from '../escape.ts';
import type { Block } from './document/block.ts';
import { cut } from './document/cut.ts';
import { exportDocument, factsTable, type ExportDocument } from './document/export-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { htmlBlocks, type HtmlManner } from './document/html-blocks.ts';
import { headerWords, quotedPrintable } from './message/mime.ts';
import { plainBlocks } from './document/plain-blocks.ts';

export const email: Exporter = {
  id: 'email',
  title: 'E-mail to customers',
  description: 'Opens in a mail program as a draft without an address',
  extension: '.eml',
  mediaType: 'message/rfc822',
  write: writeEmail,
};

/** No text in quoted-printable has `=_`. */
const BOUNDARY = '=_rca_alternative';

function writeEmail(input: ExportInput): string {
  const document = exportDocument(input);
  const blocks = mailBlocks(document);
  return [
    `Subject: ${headerWords(cut(document.title, 300))}`,
    // Mail programs open a message that was not sent as a draft. It has no sender, receiver or date, as nobody sent it.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', `${plainBlocks(blocks)}\n`),
    ...part('text/html', htmlPart(document.title, blocks)),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

function part(type: string, text: string): readonly string[] {
  return [`--${BOUNDARY}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(text)];
}

/** What happened comes first, what is only of use for filing the report comes last. */
function mailBlocks({ title, facts, measures, windows, body }: ExportDocument): readonly Block[] {
  const impact = measures.find(({ name }) => name === 'Impact');
  const times = windows.map(({ time, note }) => ({ name: 'When', value: note === '' ? time : `${time}: ${note}` }));
  const lines = [
    ...(impact === undefined ? [] : [{ name: 'Impact', value: times.length > 0 ? impact.length : `${impact.length}, ${impact.counted}` }]),
    ...times,
  ];
  return [
    { kind: 'heading', level: 1, content: [{ kind: 'text', text: title }] },
    ...(lines.length === 0 ? [] : [factsTable(lines)]),
    ...body,
    ...(facts.length === 0 ? [] : [{ kind: 'heading', level: 2, content: [{ kind: 'text', text: 'About this report' }] } as const, factsTable(facts)]),
  ];
}

/** Mail programs drop style sheets, so the little style there is stands at the elements. Nothing is loaded. */
const manner: HtmlManner = {
  code: (_, text) => `<pre style="padding: 8px; background: #f2f4f6; white-space: pre-wrap;">${escapeHtml(text)}</pre>`,
  styles: {
    h1: 'font-size: 24px; line-height: 1.25; color: #1f3a4d;', h2: 'margin: 28px 0 8px; font-size: 18px; color: #1f3a4d;', h3: 'margin: 20px 0 6px; font-size: 16px; color: #1f3a4d;',
    table: 'border-collapse: collapse; border-color: #c8ced4; font-size: 14px;', tr: 'vertical-align: top;', th: 'text-align: left; background: #e8edf1;', short: 'white-space: nowrap;',
  },
  tableAttributes: ' border="1" cellpadding="6" cellspacing="0"',
};

function htmlPart(title: string, blocks: readonly Block[]): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="en"><head><meta charset="utf-8" /><title>${escapeHtml(title)}</title></head>`,
    '<body style="max-width: 720px; font-family: Arial, Helvetica, sans-serif; font-size: 15px; line-height: 1.45; color: #1c2329; background: #ffffff;">',
    htmlBlocks(blocks, manner),
    '</body></html>',
    '',
  ].join('\n');
}
