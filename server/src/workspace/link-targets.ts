// What stands where relative links lead to, as far as somebody has asked. Looked up a batch at a time; until then nothing is known.

import { isAmong, uriKey } from './containment.ts';
import type { EntryKind, FileChange, WorkspaceFiles } from './files.ts';

export interface LinkTargets {
  /** Undefined when it has not been looked at yet or cannot be told. What is asked for is looked at when `look` is called. */
  kindOf(uri: string): EntryKind | undefined;
  isDue(): boolean;
  look(): Promise<void>;
  filesChanged(changes: readonly FileChange[]): void;
  /** Nobody looks any more. */
  forget(): void;
}

const batch = 100;
/** More links than any open reports have; of what comes beyond nothing is known. */
const most = 5_000;

/** `asked` is called when there is something new to look at. */
export function createLinkTargets(files: WorkspaceFiles, asked: () => void): LinkTargets {
  const known = new Map<string, { readonly uri: string; readonly kind: EntryKind | undefined }>();
  const due = new Map<string, string>();
  return {
    kindOf(uri) {
      const key = uriKey(uri);
      const target = known.get(key);
      if (target !== undefined) return target.kind;
      if (!due.has(key) && known.size + due.size < most) {
        due.set(key, uri);
        asked();
      }
      return undefined;
    },
    isDue: () => due.size > 0,
    async look() {
      const part = [...due].slice(0, batch);
      for (const [key] of part) due.delete(key);
      const kinds = await files.kinds(part.map(([, uri]) => uri));
      part.forEach(([key, uri], index) => known.set(key, { uri, kind: kinds[index] }));
    },
    filesChanged(changes) {
      const touched = new Set(changes.flatMap(({ uri, type }) => (type === 'changed' ? [] : [uriKey(uri)])));
      if (touched.size > 0) for (const [key, { uri }] of known) if (isAmong(key, touched)) due.set(key, uri);
    },
    forget() {
      known.clear();
      due.clear();
    },
  };
}
