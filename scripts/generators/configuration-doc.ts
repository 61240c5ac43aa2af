// Writes the page of `.rca/config.yaml`: every key with what it is for, from the schema that checks the file.

import { configurationWords } from '../../server/src/workspace/configuration/configuration-words.generated.ts';
import type { SchemaWord } from '../../server/src/schema/schema-word.ts';
import type { Generator } from '../generate/generator.ts';

export const generator: Generator = { name: 'configuration-doc', outputs: () => new Map([['docs/configuration.md', page()]]) };

const example = `include: [docs/postmortems/**/*.md]
exclude: ["**/template*"]
profile: google-sre
dateOrder: dmy
rules:
  unowned-action: error
  long-gap: { severity: information, minutes: 60 }
overrides:
  - files: [docs/postmortems/2019/**]
    rules: { missing-zone: off }`;

function page(): string {
  const parts = [
    '# `.rca/config.yaml`',
    'What a team wants of its reports. The nearest file upward from a report holds, in the editor up to the folder that is open, on the command line up to the root of the repository. Patterns and paths are relative to the folder that holds `.rca`. The name may also be `config.yml`.',
    `\`\`\`yaml\n${example}\n\`\`\``,
    'The editor checks and completes the file; `rca check` checks it with the reports. What is wrong in it is left out alone, and the rest holds.',
    '## Keys',
    table(configurationWords),
    ...configurationWords.filter(({ words }) => words.length > 0).flatMap(({ key, words }) => [`### ${key}`, table(words)]),
    '## Who is heard',
    ['From the strongest to the weakest:', '', '1. a suppression in the report', '2. the report’s own front matter (`profile`, `rca-rules`)', '3. an option of the command line (`--profile`, `--rule`)', '4. the nearest `.rca/config.yaml`, its last override that matches first', '5. a setting of the editor (`rca.profile`, `rca.rules`)', '6. the profile', '7. the default'].join('\n'),
    '`RCA: Show Effective Configuration` and `rca config FILE` show for one report each value and where it comes from.',
    'The options of rules are on [their pages](rules/README.md); the ids of profiles in [profiles.md](profiles.md).',
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(words: readonly SchemaWord[]): string {
  const rows = words.map(({ key, description, values }) => `| \`${key}\` | ${description}${values.length === 0 ? '' : ` ${values.map((value) => `\`${value}\``).join(', ')}.`} |`);
  return ['| key | |', '| --- | --- |', ...rows].join('\n');
}
