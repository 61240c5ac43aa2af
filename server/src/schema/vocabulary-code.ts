// The functions behind our vocabulary and formats, which made code calls. The compiler is given them, so that it can be a program of its own.

import { chronological } from './chronological.ts';
import { formats } from './formats.ts';
import { profileKeywords } from './profile-keywords.ts';

export const vocabularyCode = { chronological, formats, profileKeywords } as const;

export type VocabularyCode = typeof vocabularyCode;
