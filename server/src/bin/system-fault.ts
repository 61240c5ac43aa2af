// Why the system refused to read or write, in words for people.

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EROFS: 'its file system is read-only',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left',
  EFBIG: 'it would be too large',
  EEXIST: 'a file of that name is there',
  ELOOP: 'its links lead in circles',
  ENAMETOOLONG: 'its name is too long',
};

/** The system says that nothing stands under a path. */
export function isNothing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Half a sentence without a full stop. Throws what is no failure of the system: that is a defect. */
export function systemFault(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return reasons[error.code] ?? error.message;
}
