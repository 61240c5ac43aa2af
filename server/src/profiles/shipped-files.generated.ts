// Generated from the files of schemas/profiles/ by `npm run generate`. Do not edit.

import type { ProfileFile } from './profile-file.generated.ts';
import minimal from '../../../schemas/profiles/minimal.json' with { type: 'json' };
import exLibris from '../../../schemas/profiles/ex-libris.json' with { type: 'json' };

/** By id. That each is what its type says is shown by a test, which holds it against the meta-schema. */
export const shippedFiles = new Map<string, unknown>([
  ['minimal', minimal],
  ['ex-libris', exLibris],
]) as ReadonlyMap<string, unknown> as ReadonlyMap<string, ProfileFile>;
