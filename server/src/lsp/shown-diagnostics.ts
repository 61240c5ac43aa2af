// Which diagnostics a client should show for each document, under an id that changes only when they do.

import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import { diagnosisOf, diagnostics } from '../features/index.ts';
import { diagnosticOf } from './convert.ts';
import { reportAt, type Session } from './session.ts';

export interface Shown {
  readonly id: string;
  readonly items: Diagnostic[];
}

export interface ShownDiagnostics {
  /** Checks the newest text, except where the settings ask for it on saving only. Empty for what is no report. */
  of(uri: string): Shown;
  saved(uri: string): void;
  forget(uri: string): void;
}

interface State {
  shown: Shown;
  /** The document was opened or saved since it was last checked. */
  due: boolean;
}

/** `told` is called each time a client is given the diagnostics of a document. */
export function createShownDiagnostics(session: Session, told: (uri: string) => void = () => undefined): ShownDiagnostics {
  const states = new Map<string, State>();
  let last = 0;
  return {
    of(uri) {
      told(uri);
      const state = states.get(uri) ?? { shown: { id: '0', items: [] }, due: true };
      states.set(uri, state);
      if (session.reports.settings(uri).validate === 'onSave' && !state.due) return state.shown;
      const found = reportAt(session, uri);
      const client = session.client();
      const items = found === undefined ? ofOtherFile(session, uri) : diagnostics(found.open).map((diagnosis) => diagnosticOf(found.document, diagnosis, client));
      state.due = false;
      if (!sameList(items, state.shown.items, sameDiagnostic)) {
        last += 1;
        state.shown = { id: String(last), items };
      }
      return state.shown;
    },
    saved(uri) {
      const state = states.get(uri);
      if (state !== undefined) state.due = true;
    },
    forget(uri) {
      states.delete(uri);
    },
  };
}

/** Empty for a document that is neither a configuration nor a profile. */
function ofOtherFile(session: Session, uri: string): Diagnostic[] {
  const document = session.documents.get(uri);
  if (document === undefined || session.reports.settings(uri).validate === 'off') return [];
  const findings = (session.configurations.text(uri) ?? session.profileFile(uri))?.findings ?? [];
  return findings.map((finding) => diagnosticOf(document, diagnosisOf(finding), session.client()));
}

/** Compares what we put into a diagnostic; the source is always ours, and the page follows from the code. */
function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message && a.severity === b.severity && a.tags?.[0] === b.tags?.[0]
    && sameRange(a.range, b.range) && sameList(a.relatedInformation ?? [], b.relatedInformation ?? [], sameRelated);
}

function sameRelated(a: DiagnosticRelatedInformation, b: DiagnosticRelatedInformation): boolean {
  return a.message === b.message && a.location.uri === b.location.uri && sameRange(a.location.range, b.location.range);
}

function sameRange({ start, end }: Range, other: Range): boolean {
  return start.line === other.start.line && start.character === other.start.character && end.line === other.end.line && end.character === other.end.character;
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => {
    const other = b[index];
    return other !== undefined && same(item, other);
  });
}
