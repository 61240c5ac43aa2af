// The configuration files of the workspace: their texts, on disk or open in the editor, and which of them holds for a document.
// Looking for the files is left to whoever can read them.

import type { Finding } from '../../rules/rule.ts';
import type { Profile } from '../../profiles/index.ts';
import { uriKey } from '../containment.ts';
import type { DocumentStore } from '../documents.ts';
import type { FileText } from '../files.ts';
import { isConfigurationFile } from '../report-mark.ts';
import { pathInside, pathOf } from '../uri.ts';
import type { ConfigurationInForce } from './configuration.ts';
import { configurationNames, folderOfConfiguration, nearestConfiguration } from './configuration-file.ts';
import { profileFindings } from './profile-findings.ts';
import { readConfiguration, unread, type ReadConfiguration } from './read-configuration.ts';

export interface Configurations {
  /** What is on disk under the URI of a configuration file; undefined: nothing. True when that makes a difference. */
  tell(uri: string, file: FileText | undefined): boolean;
  /** URIs of the files there are, on disk or open. */
  files(): readonly string[];
  /** What holds for a document; the same object until it changes. */
  of(uri: string): ConfigurationInForce | undefined;
  /** URI of the file that holds for a document. */
  fileOf(uri: string): string | undefined;
  /** Undefined for what is no configuration file that is there. The findings are of the open text when it is open. */
  text(uri: string): { readonly text: string; readonly findings: readonly Finding[] } | undefined;
}

export interface ConfigurationsOptions {
  readonly documents: DocumentStore;
  /** URIs of the folders that are open. */
  readonly folders: () => readonly string[];
  readonly profiles: (uri: string) => ReadonlyMap<string, Profile>;
}

interface Known {
  readonly uri: string;
  disk?: FileText;
  /** It was on disk and is no more; an editor may hold its text for minutes after. */
  gone: boolean;
  /** Of the text that was read last. */
  read?: { readonly text: string; readonly result: ReadConfiguration };
}

export function createConfigurations({ documents, folders, profiles }: ConfigurationsOptions): Configurations {
  const known = new Map<string, Known>();
  const inForce = new Map<string, ConfigurationInForce>();
  const knownAt = (uri: string): Known => {
    const key = uriKey(uri);
    const present = known.get(key) ?? { uri, gone: false };
    known.set(key, present);
    return present;
  };
  const openText = (uri: string): string | undefined => documents.get(uri)?.getText();
  const isThere = (file: Known): boolean => file.disk !== undefined || (!file.gone && documents.get(file.uri) !== undefined);
  const readOf = (file: Known): ReadConfiguration => {
    const text = openText(file.uri) ?? file.disk?.text;
    if (text === undefined) return unread(`The file could not be read, so the defaults hold: ${file.disk?.fault ?? 'it is gone.'}`);
    if (file.read?.text !== text) file.read = { text, result: readConfiguration(text) };
    return file.read.result;
  };
  /** An open document is there though nobody told of it. */
  const noticeOpen = (): void => {
    for (const uri of documents.uris()) if (isConfigurationFile(pathOf(uri))) knownAt(uri);
  };
  const nearestTo = (key: string): string | undefined => {
    noticeOpen();
    return known.size === 0 ? undefined : nearestConfiguration(key, [...known].flatMap(([fileKey, file]) => (isThere(file) ? [fileKey] : [])));
  };
  return {
    tell(uri, disk) {
      const file = knownAt(uri);
      const before = file.disk;
      file.gone = disk === undefined && (file.gone || before !== undefined);
      if (disk === undefined) delete file.disk;
      else file.disk = disk;
      return before?.text !== disk?.text || before?.fault !== disk?.fault;
    },
    files() {
      noticeOpen();
      return [...known.values()].filter(isThere).map(({ uri }) => uri);
    },
    of(uri) {
      const key = uriKey(uri);
      const nearest = nearestTo(key);
      const file = nearest === undefined ? undefined : known.get(nearest);
      if (nearest === undefined || file === undefined) {
        inForce.delete(key);
        return undefined;
      }
      const { configuration } = readOf(file);
      const shown = pathInside(file.uri, folders()) ?? pathOf(file.uri);
      const before = inForce.get(key);
      if (before?.configuration === configuration && before.file === shown) return before;
      const now = { file: shown, path: key.slice(folderOfConfiguration(nearest).length), configuration };
      inForce.set(key, now);
      return now;
    },
    fileOf(uri) {
      const nearest = nearestTo(uriKey(uri));
      return nearest === undefined ? undefined : known.get(nearest)?.uri;
    },
    text(uri) {
      if (!isConfigurationFile(pathOf(uri))) return undefined;
      const file = knownAt(uri);
      if (!isThere(file)) return undefined;
      const { configuration, findings } = readOf(file);
      return { text: openText(uri) ?? file.disk?.text ?? '', findings: [...findings, ...profileFindings(configuration, profiles(uri))].toSorted((a, b) => a.span.from - b.span.from) };
    },
  };
}

/** The URIs at which a configuration for a document can stand, from its own folder up to the innermost open folder that holds it; none outside of these. */
export function configurationCandidates(uri: string, folders: readonly string[]): readonly string[] {
  const inside = folders.filter((folder) => pathInside(uri, [folder]) !== undefined);
  const root = inside.toSorted((a, b) => b.length - a.length)[0];
  if (root === undefined) return [];
  const base = root.endsWith('/') ? root : `${root}/`;
  const candidates: string[] = [];
  for (let end = uri.lastIndexOf('/') + 1; end >= base.length; end = uri.lastIndexOf('/', end - 2) + 1) {
    for (const name of configurationNames) candidates.push(`${uri.slice(0, end)}${name}`);
  }
  return candidates;
}
