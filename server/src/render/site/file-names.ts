// Names of a site's files: safe on every system and in every link, whatever the script of what they name, and the same at each export.

export interface FileNames {
  /** A path that no other file has, also where case counts for nothing. */
  add(wanted: string): string;
}

const LONGEST = 60;
/** Devices of Windows, which no file may be named after. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** `taken` are names without their ending, as they are given too. */
export function createFileNames(taken: readonly string[]): FileNames {
  const used = new Set(taken);
  return {
    add(wanted) {
      let name = wanted;
      for (let count = 2; used.has(name); count += 1) name = `${wanted}-${count}`;
      used.add(name);
      return name;
    },
  };
}

/**
 * `database` as it is; what has other signs keeps its plain letters and gets a mark of the whole: `Zürich 2` becomes `zurich-2-1k5x0w3`.
 * So the name of one value does not depend on which others there are. Case is not told apart.
 */
export function fileName(words: string): string {
  const folded = words.normalize('NFKC').trim().toLowerCase();
  const plain = folded.normalize('NFKD').replaceAll(/\p{M}+/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, LONGEST).replace(/-$/, '');
  if (plain === folded && plain !== '' && !DEVICES.test(plain)) return plain;
  return `${plain === '' ? 'x' : plain}-${mark(folded)}`;
}

/** Two FNV-1a hashes of the UTF-16 units from different beginnings. Whoever contrives two alike gets a number behind the second. */
function mark(text: string): string {
  let first = 0x811C9DC5;
  let second = 0x1000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x1000193);
    second = Math.imul(second ^ unit, 0x5BD1E995) ^ (second >>> 15);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`.slice(0, 10);
}

/** `a/b.rca.md` → `a/b`: both syntaxes of one report keep apart. */
export function pageName(path: string): string {
  const stem = path.replace(/\.rca\.md$|\.(?:md|markdown)$/i, '').replace(/(?:\.rca)?\.(ya?ml)$/i, '-$1');
  const parts = stem.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? 'x' : parts.map(fileName).join('/');
}

/** The address of a file of the site as a link in another. */
export function relativeLink(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
}
