// The catalogue: every rule there is. Running them is check.ts.

import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
