// The requests of the preview panels.

import { RequestType } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import { handler, type Handler } from '../handler.ts';
import type { RcaRequests } from '../protocol.ts';
import { reportAt } from '../session.ts';

type Type<M extends keyof RcaRequests> = RequestType<RcaRequests[M]['params'], RcaRequests[M]['result'], void>;

const preview: Type<'rca/preview'> = new RequestType('rca/preview');
const previewPlace: Type<'rca/previewPlace'> = new RequestType('rca/previewPlace');

export const previewHandlers: readonly Handler[] = [
  handler(preview, null, async ({ reports, previews, runtime }, { uri, ...wishes }) => {
    const open = reports.get(uri);
    return open === undefined ? null : previews.content(open, wishes, runtime.today());
  }),

  handler(previewPlace, null, async (session, { uri, name }) => {
    const found = reportAt(session, uri);
    const place = found === undefined ? undefined : await session.previews.place(found.open, name);
    return found === undefined || place === undefined ? null : { version: found.open.version, range: rangeOf(found.document, place) };
  }),
];
