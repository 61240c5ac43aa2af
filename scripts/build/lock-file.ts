// Reads package-lock.json: which optional packages are asked for by another one and not listed.

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface MissingPackage {
  readonly name: string;
  readonly version: string;
  readonly engines: Readonly<Record<string, string>> | undefined;
}

export function* missingOptionalPackages({ packages }: LockFile): Generator<MissingPackage> {
  for (const [path, { optionalDependencies = {}, engines }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (![...foldersSeenFrom(path)].some((folder) => packages[`${folder}node_modules/${name}`] !== undefined)) {
        yield { name, version, engines };
      }
    }
  }
}

/** The places whose node_modules a package at `path` can load from, nearest first, each empty or ending in `/`. */
function* foldersSeenFrom(path: string): Generator<string> {
  for (let folder = path; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    yield `${folder}/`;
  }
  yield '';
}
