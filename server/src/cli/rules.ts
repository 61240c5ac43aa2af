// `rca rules` and `rca explain`: the rule book on the command line.

import { explainedRule } from '../features/explained-rule.ts';
import { rules } from '../rules/index.ts';
import { near } from '../rules/near.ts';
import { ruleUrl } from '../rules/rule-url.ts';
import type { Format } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';

export function runRules(format: Format, host: CliHost): ExitCode {
  if (format === 'json') {
    const list = rules.map((rule) => ({ id: rule.id, category: rule.category, severity: rule.severity, fix: rule.fix, title: rule.title, url: ruleUrl(rule.id) }));
    host.stdout(`${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  host.stdout(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd('information'.length)}  ${rule.title}\n`).join(''));
  return 0;
}

export function runExplain(id: string, host: CliHost): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) {
    host.stdout(`${explainedRule(rule)}\n${ruleUrl(rule.id)}\n`);
    return 0;
  }
  const [closest] = near(id, rules.map((candidate) => candidate.id));
  return cannotRun(host, `There is no rule “${id}”. ${closest === undefined ? 'See them all with: rca rules' : `Did you mean “${closest}”?`}`);
}
