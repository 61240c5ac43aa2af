// The requests of our own extension: profiles, a new report, import, an entry for now.

import { RequestType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { importReport, insertEntry, newReport, nextReportId, readStart, setProfile, startText, zoneOf } from '../../features/index.ts';
import { effectiveConfiguration, fileNameOf, pathInside } from '../../workspace/index.ts';
import { shippedProfiles } from '../../profiles/index.ts';
import { applyEdits } from '../../text/edit.ts';
import { rangeOf, snippetOf, textEdits } from '../convert.ts';
import { handler, positional, type Handler } from '../handler.ts';
import type { RcaRequests } from '../protocol.ts';
import { reportAt, type Session } from '../session.ts';
import { localOf, type LocalTime } from '../../time/index.ts';

type Params<M extends keyof RcaRequests> = RcaRequests[M]['params'];
type Result<M extends keyof RcaRequests> = RcaRequests[M]['result'];

/** Longer pastes are refused: no report is that long. */
const longestImport = 2_000_000;
/** Milliseconds for which the id of a new report waits for the index. */
const longestWait = 2000;

function type<M extends keyof RcaRequests>(method: M): RequestType<Params<M>, Result<M>, void> {
  return new RequestType(method);
}

export const reportRequests: readonly Handler[] = [
  handler(type('rca/profiles'), [], async ({ profiles, ready }, { uri }) => {
    await ready(uri);
    return [...profiles(uri).values()].map((profile) => ({ profile, own: shippedProfiles.get(profile.id) !== profile })).map(({ profile: { id, title, description, fields, timeline }, own }) => ({
      id, title, description, ...(own ? { own } : {}),
      severities: fields.find(({ key }) => key === 'severity')?.values ?? [],
      ...(timeline.zone === undefined ? {} : { zone: timeline.zone }),
    }));
  }),

  handler(type('rca/newReport'), null, async (session, { uri, profile: id, syntax, ...known }) => {
    await session.ready(uri);
    const profile = session.profiles(uri).get(id);
    if (profile === undefined) return null;
    const draft = newReport(profile, syntax === 'yaml' ? 'yaml' : 'markdown', known, nowIn(session, known.zone));
    return draft.fault === undefined ? { text: draft.text, snippet: snippetOf(draft.text) } : draft;
  }),

  handler(type('rca/nextId'), null, async ({ indexing, runtime }, { pattern, year, names }) => {
    // The reports are read while the person answers; a workspace in which that takes longer goes by the names of its files.
    indexing.start();
    await Promise.race([indexing.settled(), runtime.wait(longestWait)]);
    const ids = [...indexing.index.all()].flatMap(({ id }) => (id === undefined ? [] : [id.value]));
    return nextReportId(pattern, year, ids, names) ?? null;
  }),

  handler(type('rca/readStart'), null, (session, { start, zone }) => {
    const read = readStart(start, nowIn(session, zone));
    if (read === undefined) return null;
    return read.fault === undefined ? { text: startText(read.start, zoneOf(zone)) } : read;
  }),

  positional(type('rca/setProfile'), null, (session, { uri, profile }) => {
    const found = reportAt(session, uri);
    return found === undefined || !found.open.profiles.has(profile) ? null : { version: found.open.version, edits: textEdits(found.document, setProfile(found.open, profile)) };
  }),

  handler(type('rca/import'), null, async ({ profiles, ready }, { uri, text, fileName }) => {
    await ready(uri);
    return text.length > longestImport ? null : importReport(text, profiles(uri), fileName);
  }),

  handler(type('rca/effectiveConfiguration'), null, ({ reports, folders }, { uri }) => {
    const open = reports.get(uri);
    if (open === undefined) return null;
    const { report, profile, levels, wishes, mark, settings } = open;
    return { text: effectiveConfiguration({ name: pathInside(uri, folders()) ?? fileNameOf(uri), report, profile, levels, wishes, editor: { mark, settings } }) };
  }),

  positional(type('rca/insertEntry'), null, (session, { uri, position, within }): Result<'rca/insertEntry'> => {
    const found = reportAt(session, uri);
    if (found === undefined) return null;
    const { open, document } = found;
    const inserted = insertEntry(open, document.offsetAt(position), session.runtime.now(), within);
    if (inserted.kind !== 'edits') return inserted;
    const after = TextDocument.create(uri, document.languageId, document.version, applyEdits(open.report.text, inserted.edits));
    return { kind: 'edits', version: open.version, edits: textEdits(document, inserted.edits), select: rangeOf(after, inserted.select) };
  }),
];

/** The time of day in a zone; without one, that of the computer. */
function nowIn({ runtime }: Session, zone: string | undefined): LocalTime {
  const known = zoneOf(zone);
  return known === undefined ? runtime.today() : localOf(runtime.now(), known);
}
