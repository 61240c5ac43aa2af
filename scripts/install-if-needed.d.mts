// Types of install-if-needed.mjs, which is plain JavaScript because it runs before anything is installed.
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}
export interface Lock {
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}
export function reasonToInstall(lock: Lock, installed: Lock | undefined): string | undefined;
