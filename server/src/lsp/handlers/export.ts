// The requests about exports. What makes them is loaded when they are first asked for, so that no start pays for it.

import { RequestType } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import { handler, type Handler } from '../handler.ts';
import type { RcaRequests } from '../protocol.ts';
import { reportAt } from '../session.ts';

type Type<M extends keyof RcaRequests> = RequestType<RcaRequests[M]['params'], RcaRequests[M]['result'], void>;

const exportFormats: Type<'rca/exportFormats'> = new RequestType('rca/exportFormats');
const exportOne: Type<'rca/export'> = new RequestType('rca/export');

export const exportHandlers: readonly Handler[] = [
  handler(exportFormats, [], async () => {
    const { exporters } = await import('../../render/exports/index.ts');
    return exporters.map(({ id, title, description, extension }) => ({ id, title, description, extension, isText: id !== 'docx' }));
  }),

  handler(exportOne, null, async (session, { uri, ...wish }): Promise<RcaRequests['rca/export']['result']> => {
    await session.ready(uri);
    const found = reportAt(session, uri);
    if (found === undefined) return null;
    const { exportOpenReport } = await import('../../features/export/export-open-report.ts');
    const exported = await exportOpenReport(found.open, session.runtime.today(), wish);
    switch (exported.kind) {
      case 'file': {
        const { content, ...file } = exported;
        return typeof content === 'string' ? { ...file, content, encoding: 'text' } : { ...file, content: base64(content), encoding: 'base64' };
      }
      case 'leaks':
        return { kind: 'leaks', leaks: exported.leaks.map(({ span, ...leak }) => ({ ...leak, ...(span === undefined ? {} : { range: rangeOf(found.document, span) }) })) };
      case 'fault':
        return { kind: 'fault', sentence: exported.sentence };
    }
  }),
];

/** A piece at a time: a call takes so many arguments only. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += PIECE) binary += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(binary);
}

const PIECE = 8192;
