// The profiles of teams in the open folders: which there are for a document, kept up with disk and editor. Nothing is looked for where nobody is trusted.

import { shippedProfiles, type Profile } from '../../profiles/index.ts';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { folderOf, uriKey } from '../containment.ts';
import type { DocumentStore } from '../documents.ts';
import type { EntryKind, FileText, WorkspaceFiles } from '../files.ts';
import { isProfileFile } from '../report-mark.ts';
import type { ListedPath } from './listed-path.ts';
import { loadOwnProfiles, type OwnProfiles } from './load-own-profiles.ts';
import { findProfiles } from './profile-places.ts';
import { LARGEST_PROFILE } from './profile-source.ts';

export interface TeamProfiles {
  /** The profiles there are for a document or folder, as far as they are known; the same map until they change. */
  of(uri: string | undefined): ReadonlyMap<string, Profile>;
  /** Settles when those of a document or folder are known. Rejects when files could not be looked for. */
  ready(uri: string | undefined): Promise<void>;
  /** Reads everything anew. True when other profiles, or other findings on their files, are the result. */
  reload(): Promise<boolean>;
  /** Whether a text or a change under this URI can matter to the profiles that are known. */
  concerns(uri: string): boolean;
  /** URIs of the files that were read. */
  files(): readonly string[];
  /** What a file says wrong; undefined for what is no file of a profile. */
  text(uri: string): { readonly text: string; readonly findings: readonly Finding[] } | undefined;
  /** Sentences about paths that are listed and lead to nothing. */
  absent(): readonly string[];
}

export interface TeamProfilesOptions {
  readonly documents: DocumentStore;
  readonly files: WorkspaceFiles;
  readonly folders: () => readonly string[];
  readonly trusted: () => boolean;
  /** What settings and configuration list for the documents of a folder, once they are known. */
  readonly listed: (folder: string) => Promise<readonly ListedPath[]>;
}

/** What the documents of a folder have. */
interface Place {
  readonly own: OwnProfiles | undefined;
  readonly absent: readonly string[];
}

/** One reading of everything: each set of files is loaded once in it. */
interface Reading {
  readonly kinds: Map<string, Promise<EntryKind | undefined>>;
  readonly places: Map<string, Promise<Place>>;
  readonly sets: Map<string, Promise<OwnProfiles | undefined>>;
}

export function createTeamProfiles({ documents, files, folders, trusted, listed }: TeamProfilesOptions): TeamProfiles {
  /** By folder, since all documents of one have the same. */
  const known = new Map<string, Place>();
  let reading = newReading();
  /** What was known when a reload last told of a change. */
  let told: State = new Map();

  const placeOf = (uri: string | undefined): string | undefined => {
    const all = folders();
    const [first] = all;
    if (uri === undefined || first === undefined || all.includes(uri)) return uri ?? first;
    if (!uri.startsWith('untitled:')) return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
    // A new document has the path that it will be saved under, and no folder by its scheme.
    const path = uri.slice('untitled:'.length);
    const origin = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(first)?.[0] ?? '';
    return path.startsWith('/') ? `${origin}${path.slice(0, path.lastIndexOf('/'))}` : first;
  };
  const open = (): ReadonlyMap<string, string> => new Map(documents.uris().map((uri) => [uriKey(uri), uri]));

  const loaded = async (uris: readonly string[], before: OwnProfiles | undefined): Promise<OwnProfiles | undefined> => {
    if (uris.length === 0) return undefined;
    const texts = await files.read(uris, LARGEST_PROFILE);
    // It is large, and brought in only where a team has profiles.
    const engine = await import('./engine.ts');
    const editing = open();
    const newest = texts.map((file): FileText => {
      const document = editing.get(uriKey(file.uri));
      const text = document === undefined ? undefined : documents.get(document)?.getText();
      return document === undefined || text === undefined ? file : { uri: document, text };
    });
    return loadOwnProfiles(newest, { engine, ruleIds: rules.map(({ id }) => id), ...(before === undefined ? {} : { before }) });
  };
  const load = async (uri: string, now: Reading): Promise<Place> => {
    const kindOf = (one: string): Promise<EntryKind | undefined> => {
      const kind = now.kinds.get(one) ?? files.kinds([one]).then(([found]) => found);
      now.kinds.set(one, kind);
      return kind;
    };
    const { uris, absent } = await findProfiles(uri, await listed(uri), { kindOf, find: files.find }, folders());
    const key = uris.join('\n');
    const set = now.sets.get(key) ?? loaded(uris, known.get(uri)?.own);
    now.sets.set(key, set);
    return { own: await set, absent };
  };
  const take = async (uri: string, now: Reading): Promise<void> => {
    const present = now.places.get(uri) ?? load(uri, now);
    now.places.set(uri, present);
    try {
      const place = await present;
      // A newer reading has begun; it will have the word.
      if (now === reading) known.set(uri, place);
    } catch (error) {
      now.places.delete(uri);
      throw error;
    }
  };
  const latest = async (uri: string): Promise<void> => {
    for (let now: Reading | undefined; now !== reading;) {
      now = reading;
      await take(uri, now);
    }
  };

  return {
    of(uri) {
      const place = trusted() ? placeOf(uri) : undefined;
      return (place === undefined ? undefined : known.get(place)?.own?.profiles) ?? shippedProfiles;
    },
    async ready(uri) {
      const place = placeOf(uri);
      if (trusted() && place !== undefined) await latest(place);
    },
    async reload() {
      const now = newReading();
      reading = now;
      for (const uri of known.keys()) if (!trusted() || folderOf(uri, folders()) === undefined) known.delete(uri);
      if (trusted()) await Promise.all([...new Set([...known.keys(), ...folders()])].map((uri) => take(uri, now)));
      if (now !== reading) return false;
      const state = snapshot(known);
      const changed = !sameStates(told, state);
      told = state;
      return changed;
    },
    concerns(uri) {
      const key = uriKey(uri);
      return isProfileFile(key) || [...known.values()].some(({ own }) => own?.files.some((file) => uriKey(file.uri) === key) === true);
    },
    files: () => (trusted() ? [...new Set([...known.values()].flatMap(({ own }) => own?.files.map(({ uri }) => uri) ?? []))] : []),
    text(uri) {
      if (!trusted()) return undefined;
      const key = uriKey(uri);
      for (const { own } of known.values()) {
        const file = own?.files.find((one) => uriKey(one.uri) === key);
        if (file !== undefined) return file;
      }
      return undefined;
    },
    absent: () => (trusted() ? [...new Set([...known.values()].flatMap(({ absent }) => absent))].map((path) => `No file and no folder with profiles is at “${path}”.`) : []),
  };
}

function newReading(): Reading {
  return { kinds: new Map(), places: new Map(), sets: new Map() };
}

type State = ReadonlyMap<string, { readonly profiles: ReadonlyMap<string, Profile> | undefined; readonly findings: string }>;

function snapshot(known: ReadonlyMap<string, Place>): State {
  return new Map([...known].map(([uri, { own }]) => [uri, {
    profiles: own?.profiles,
    findings: JSON.stringify(own?.files.map((file) => [file.uri, file.findings.map(({ span, severity, message }) => [span, severity, message])]) ?? []),
  }]));
}

function sameStates(a: State, b: State): boolean {
  return a.size === b.size && [...a].every(([uri, state]) => b.get(uri)?.profiles === state.profiles && b.get(uri)?.findings === state.findings);
}
