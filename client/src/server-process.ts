// How the server's process is started: what it may take of memory, and where it keeps its compiled code from start to start.

/** A small nursery for new objects: about half of the memory, at the same speed, since a keystroke leaves much garbage behind. */
export const serverArguments: readonly string[] = ['--max-semi-space-size=2'];

/** Node keeps compiled code in `folder`, makes it when it is missing, and starts as ever when it cannot be written. */
export function serverEnvironment(folder: string): Readonly<Record<string, string>> {
  return { NODE_COMPILE_CACHE: folder };
}
