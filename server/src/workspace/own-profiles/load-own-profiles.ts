// From the files of a team's profiles to profiles in force beside the shipped ones.

import { resolvedFile } from '../../profiles/load.ts';
import { mergeFiles } from '../../profiles/merge.ts';
import { shippedProfiles, type Profile } from '../../profiles/index.ts';
import type { ProfileFile } from '../../profiles/profile-file.generated.ts';
import { profileOf } from '../../profiles/profile-of.ts';
import { shippedFiles } from '../../profiles/shipped-files.generated.ts';
import type { Finding } from '../../rules/rule.ts';
import { ownSchema } from '../../schema/own-schema.ts';
import { setEngine } from '../../schema/profile-patterns.ts';
import { schemaOf, setSchema } from '../../schema/profile-schemas.ts';
import { span } from '../../text/span.ts';
import type { FileText } from '../files.ts';
import { ancestryOf, type Ancestry } from './ancestry.ts';
import type * as engineModule from './engine.ts';
import { extendsFinding } from './extends-finding.ts';
import { nameFindings } from './name-findings.ts';
import { profileFinding } from './profile-finding.ts';
import { profileIdOf } from './profile-file-name.ts';
import { readProfileSource, type ProfileSource } from './profile-source.ts';

/** More files are not read. */
export const MOST_PROFILES = 200;

/** What became of a file. */
export interface ProfileFileState {
  readonly uri: string;
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface OwnProfiles {
  /** By id, a team's own first, then the shipped ones. One whose file has errors stands for what it is based on, and says so in `instead`. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** In the order of the files. */
  readonly files: readonly ProfileFileState[];
}

/** `engine.ts`, loaded where there are files. */
export type ProfileEngine = typeof engineModule;

export interface LoadOptions {
  readonly engine: ProfileEngine;
  readonly ruleIds: readonly string[];
  /** What was loaded before: profiles that say the same stay the same objects, and so does the map when nothing changed. */
  readonly before?: OwnProfiles;
}

interface Loaded {
  readonly profile: Profile;
  readonly file: ProfileFile;
}

/** Total: any texts give profiles. */
export function loadOwnProfiles(texts: readonly FileText[], { engine, ruleIds, before }: LoadOptions): OwnProfiles {
  const sources = texts.slice(0, MOST_PROFILES).map((file) => readProfileSource(file, engine.checkProfile));
  const own = new Map<string, ProfileSource>();
  const extra = new Map<string, Finding[]>();
  const add = ({ uri }: ProfileSource, finding: Finding): void => void extra.set(uri, [...(extra.get(uri) ?? []), finding]);
  for (const source of sources) {
    const first = own.get(source.id);
    if (first === undefined) own.set(source.id, source);
    else add(source, profileFinding('error', source.place([]), `Another file has the profile “${source.id}” already: ${first.uri.slice(first.uri.lastIndexOf('/') + 1)}. Rename one of them.`));
  }

  const loaded = new Map<string, Loaded | undefined>();
  const load = (source: ProfileSource): Loaded | undefined => {
    if (loaded.has(source.id)) return loaded.get(source.id);
    const ancestry = ancestryOf(source, own, shippedFiles);
    const parent = ancestry.fault === undefined ? parentOf(ancestry, load) : undefined;
    const result = made(source, ancestry, parent);
    loaded.set(source.id, result);
    return result;
  };
  const made = (source: ProfileSource, ancestry: Ancestry, parent: ProfileFile | 'none' | undefined): Loaded | undefined => {
    const { file } = source;
    if (parent === undefined) {
      const finding = extendsFinding(source, ancestry, [...own.keys(), ...shippedFiles.keys()]);
      // What the meta-schema has against the line is enough.
      if (finding !== undefined && !source.findings.some((other) => other.span.from === finding.span.from)) add(source, finding);
    }
    if (file === undefined || parent === undefined) return undefined;
    const merged = mergedFile(source.id, file, parent);
    const findings = [...nameFindings(source, file, merged, { ruleIds, patternFault: engine.patternFault })];
    for (const finding of findings) add(source, finding);
    if (findings.some(({ severity }) => severity === 'error')) return undefined;
    return { file: merged, profile: kept(source.id, merged, engine, before) };
  };

  const profiles = new Map<string, Profile>();
  for (const source of own.values()) profiles.set(source.id, load(source)?.profile ?? inPlaceOf(source, ancestryOf(source, own, shippedFiles), load, engine, before));
  for (const [id, profile] of shippedProfiles) if (!profiles.has(id)) profiles.set(id, profile);
  const tooMany = texts.slice(MOST_PROFILES).map(({ uri }): ProfileFileState => ({
    uri, id: profileIdOf(uri), text: '', findings: [profileFinding('error', span(0, 0), `There are more than ${MOST_PROFILES} profile files; this one is not read.`)],
  }));
  const read = sources.map(({ uri, id, text, findings }) => ({ uri, id, text, findings: [...findings, ...(extra.get(uri) ?? [])].toSorted((a, b) => a.span.from - b.span.from) }));
  return { profiles: before !== undefined && sameProfiles(profiles, before.profiles) ? before.profiles : profiles, files: [...read, ...tooMany] };
}

/** The merged file of what a profile extends; `none` when it extends nothing, undefined when that is not in force. */
function parentOf({ own, shipped }: Ancestry, load: (source: ProfileSource) => Loaded | undefined): ProfileFile | 'none' | undefined {
  const [, next] = own;
  if (next !== undefined) return load(next)?.file;
  if (shipped === undefined) return 'none';
  const file = resolvedFile(shipped, shippedFiles);
  return 'fault' in file ? undefined : file;
}

/** A profile that stands for the shipped one of its name is recognised like that, unless it says otherwise. */
function mergedFile(id: string, file: ProfileFile, parent: ProfileFile | 'none'): ProfileFile {
  if (parent === 'none') return mergeFiles(file, { title: file.title });
  const merged = { ...mergeFiles(file, parent), description: file.description ?? (file.extends === id ? parent.description ?? '' : `Based on the profile ${file.extends ?? ''}.`) };
  return file.extends === id && file.recognise === undefined ? { ...merged, recognise: parent.recognise ?? null } : merged;
}

/** What was made of which merged file. */
const origins = new WeakMap<Profile, string>();

function kept(id: string, file: ProfileFile, engine: ProfileEngine, before: OwnProfiles | undefined): Profile {
  const said = JSON.stringify(file);
  const last = before?.profiles.get(id);
  if (last !== undefined && origins.get(last) === said) return last;
  const profile = profileOf(id, file);
  setEngine(profile, engine.linearPattern);
  setSchema(profile, ownSchema(file, engine));
  origins.set(profile, said);
  return profile;
}

/** The nearest profile that a broken one is based on and that is in force, under the broken one's name; `minimal` when there is none. */
function inPlaceOf(source: ProfileSource, { own: chain, shipped }: Ancestry, load: (source: ProfileSource) => Loaded | undefined, engine: ProfileEngine, before: OwnProfiles | undefined): Profile {
  const nearest = chain.map((ancestor) => load(ancestor)?.profile).find((profile) => profile !== undefined);
  const base = nearest ?? shippedProfiles.get(shipped ?? source.id) ?? shippedProfiles.get('minimal');
  if (base === undefined) throw new Error('There is no profile “minimal”.');
  const last = before?.profiles.get(source.id);
  const said = `instead:${base.id}`;
  if (last !== undefined && origins.get(last) === said && schemaOf(last) === schemaOf(base)) return last;
  const { recognise: _, ...rest } = base;
  const profile: Profile = { ...rest, id: source.id, instead: base.id };
  setSchema(profile, schemaOf(base));
  if (nearest !== undefined) setEngine(profile, engine.linearPattern);
  origins.set(profile, said);
  return profile;
}

function sameProfiles(profiles: ReadonlyMap<string, Profile>, before: ReadonlyMap<string, Profile>): boolean {
  const ids = [...before.keys()];
  return profiles.size === ids.length && [...profiles].every(([id, profile], index) => ids[index] === id && before.get(id) === profile);
}
