// Matches paths against the globs of settings. A glob comes from a workspace that nobody may trust, so what could take long is refused.

import picomatch from 'picomatch';

const longestGlob = 200;
const mostStarsInSegment = 2;
const mostDeepStars = 3;

/** True for paths with `/` between folders, relative to the folder that the glob is relative to. */
export type PathMatcher = (path: string) => boolean;

/**
 * A matcher for globs (`docs/postmortems/**\/*.md`, braces and character classes allowed) and, for each glob that is not used, why not.
 * A glob that begins with neither `/` nor `**` is relative to the folder of the workspace.
 */
export function compileGlobs(globs: readonly string[]): { readonly matches: PathMatcher; readonly refused: readonly string[] } {
  const matchers: PathMatcher[] = [];
  const refused: string[] = [];
  for (const glob of globs) {
    const fault = faultOf(glob);
    if (fault === undefined) matchers.push(picomatch(plain(glob), { windows: false, dot: true, noextglob: true, nonegate: true }));
    else refused.push(fault);
  }
  return { matches: (path) => matchers.some((matcher) => matcher(path)), refused };
}

/** The library hands these to the regular expression it makes, where they could nest. A path may hold them. */
function plain(glob: string): string {
  return glob.replace(/^\.?\//, '').replace(/[()+|$^]/g, '\\$&');
}

/** A pattern of n stars can take time to the power of n, so there may be only few. */
function faultOf(glob: string): string | undefined {
  const name = `“${glob.slice(0, 60)}${glob.length > 60 ? '…' : ''}”`;
  if (glob.trim() === '') return 'An empty pattern matches nothing.';
  if (glob.length > longestGlob) return `The pattern ${name} is longer than ${longestGlob} characters.`;
  const segments = glob.split('/');
  if (segments.filter((segment) => segment === '**').length > mostDeepStars) return `The pattern ${name} has more than ${mostDeepStars} “**”.`;
  const crowded = segments.find((segment) => segment !== '**' && (segment.match(/\*/g)?.length ?? 0) > mostStarsInSegment);
  if (crowded !== undefined) return `The part “${crowded}” of the pattern ${name} has more than ${mostStarsInSegment} “*”.`;
  return undefined;
}
