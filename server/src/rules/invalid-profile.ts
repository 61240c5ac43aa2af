// A profile's file with something in it that cannot be followed.

import type { Rule } from './rule.ts';

export const invalidProfile: Rule = {
  id: 'invalid-profile',
  category: 'reading',
  severity: 'error',
  fix: 'offer',
  title: 'The file of an own profile says something that cannot be followed',
  reason: 'An own profile (`.rca/profiles/*.json` or `*.yaml`) decides what every report of its kind must hold, so a slip in it must not go unnoticed. '
    + 'With an error – the file is not JSON or YAML, a key or value does not exist, `extends` leads nowhere or in a circle, a regular expression cannot be used – the profile is not in force: '
    + 'its reports are checked as the profile it is based on, or as `minimal`, and the status item says so. A warning is about one line that names a section, a rule or a value that does not exist; that line has no effect and the rest holds. '
    + 'These findings stand on the profile’s file itself and cannot be suppressed. [Profiles](../profiles.md#your-own-profiles) tells how to write one.',
  // They stand on a file that is no report.
  examples: { bad: [], good: [{ text: `# Checkout down\n\n## Summary\n\nThe checkout was down for twelve minutes.\n` }] },
  // Made where profiles are loaded.
  check: () => [],
};
