// Everything that holds for one report and where it comes from, as YAML for people to read: each value with a comment.

import { field, type Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/index.ts';
import { rules as catalogue } from '../../rules/index.ts';
import type { OptionValue, Rule } from '../../rules/rule.ts';
import { statedSeverities, weigher, type Weight } from '../../rules/severity.ts';
import { linesOf, type Lines } from '../../text/lines.ts';
import type { ReportMark } from '../report-mark.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { askedOf, type Levels, type Source, type Wishes } from './levels.ts';

export interface EffectiveInput {
  /** Of the report, as it is shown. */
  readonly name: string;
  readonly report: Report;
  readonly profile: Profile;
  readonly levels: Levels;
  readonly wishes: Wishes;
  /** Only an editor has these. */
  readonly editor?: { readonly mark: ReportMark; readonly settings: Settings };
}

/** A line of the text: `comment` says where the value comes from. */
interface Row {
  readonly text: string;
  readonly comment?: string;
}

export function effectiveConfiguration(input: EffectiveInput): string {
  const lines = linesOf(input.report.text);
  const { levels, editor } = input;
  const rows: readonly Row[] = [
    { text: `configuration:${value(levels.configuration?.file ?? 'none')}`, ...(levels.configuration === undefined ? { comment: 'there is no .rca/config.yaml above the report' } : {}) },
    ...readingRows(input, lines),
    ...(editor === undefined ? [] : editorRows(editor.mark, editor.settings)),
    { text: 'rules:' },
    ...catalogue.flatMap((rule) => ruleRows(input, lines, rule)),
  ];
  const width = Math.min(60, Math.max(...rows.map(({ text, comment }) => (comment === undefined ? 0 : text.length))));
  const body = rows.map(({ text, comment }) => (comment === undefined ? text : `${text.padEnd(width)}  # ${comment}`));
  return [`# What holds for ${oneLine(input.name)}, and where each value comes from.`, '', ...body, ''].join('\n');
}

function readingRows({ report, profile, wishes }: EffectiveInput, lines: Lines): readonly Row[] {
  const { from, unknown } = report.profile;
  const origin = from === 'front-matter' ? fieldPlace(report, 'profile', lines)
    : from === 'recognised' ? 'recognised by the headings'
    : from === 'default' ? 'default'
    : wishes.profile === undefined ? from : sourceWords(wishes.profile.source);
  const audience = field(report, 'audience');
  return [
    { text: `profile:${value(profile.id)}`, comment: unknown === undefined ? origin : `${origin}; the report asks for ${oneLine(unknown.value)}, which does not exist` },
    wishes.dateOrder === undefined
      ? { text: 'dateOrder: by the dates of the report', comment: 'default' }
      : { text: `dateOrder:${value(wishes.dateOrder.value)}`, comment: `${sourceWords(wishes.dateOrder.source)}, where no date of the report decides it` },
    audience !== undefined
      ? { text: `audience:${value(String(audience.value))}`, comment: fieldPlace(report, 'audience', lines) }
      : { text: `audience:${value(wishes.audience?.value ?? 'none')}`, comment: wishes.audience === undefined ? 'default' : sourceWords(wishes.audience.source) },
    { text: `issueTracker:${value(wishes.issueTracker?.value ?? 'none')}`, comment: wishes.issueTracker === undefined ? 'default' : sourceWords(wishes.issueTracker.source) },
  ];
}

const markWords: Readonly<Record<ReportMark, string>> = {
  name: 'by its name', include: 'by the setting rca.include', configuration: 'by “include” of the configuration', key: 'by the key “rca”', 'opted-in': 'on request',
};

/** Settings whose key is not the name that the server has for them. */
const settingNames: Readonly<Record<string, string>> = { hoverZones: 'hover.zones', inlayHints: 'inlayHints.enable', codeLens: 'codeLens.enable', format: 'format.enable' };

function editorRows(mark: ReportMark, settings: Settings): readonly Row[] {
  const usual = new Map<string, unknown>(Object.entries(defaultSettings));
  const rows = Object.entries({ ...defaultSettings, ...settings })
    .filter(([key]) => !['rules', 'profile', 'issueTracker'].includes(key))
    .map(([key, now]: readonly [string, unknown]): Row => {
      const words = typeof now === 'string' ? now : JSON.stringify(now);
      return { text: `  ${settingNames[key] ?? key}:${value(words)}`, comment: JSON.stringify(now) === JSON.stringify(usual.get(key)) ? 'default' : 'settings' };
    });
  return [{ text: `report:${value('yes')}`, comment: markWords[mark] }, { text: 'settings:' }, ...rows];
}

function ruleRows({ report, profile, wishes }: EffectiveInput, lines: Lines, rule: Rule): readonly Row[] {
  const weight = weigher(report, profile, askedOf(wishes).checking.severities)(rule);
  const suppressions = report.suppressions.filter((one) => one.rules.length === 0 || one.rules.some((id) => id.value === rule.id));
  const whole = suppressions.find(({ scope }) => scope === 'file');
  const at = suppressions.map(({ span }) => lines.at(span.from).line + 1);
  const comment = whole !== undefined
    ? `suppressed in the whole report, line ${lines.at(whole.span.from).line + 1}`
    : [severitySource(report, wishes, lines, rule, weight, profile), ...(at.length === 0 ? [] : [`suppressed at ${at.length === 1 ? 'line' : 'lines'} ${at.join(', ')}`])].join('; ');
  const severity = whole === undefined ? weight.severity : 'off';
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [{ text: `  ${rule.id}: ${severity}`, comment }];
  const set = wishes.options.get(rule.id);
  return [
    { text: `  ${rule.id}:` },
    { text: `    severity: ${severity}`, comment },
    ...options.map(([name, option]): Row => {
      const own = set?.get(name);
      return { text: `    ${name}:${value(optionText(own?.value ?? option.default))}`, comment: own === undefined ? 'default' : sourceWords(own.source) };
    }),
  ];
}

function severitySource(report: Report, wishes: Wishes, lines: Lines, rule: Rule, { from }: Weight, profile: Profile): string {
  switch (from) {
    case 'report': {
      const stated = statedSeverities(report).findLast((one) => one.rule === rule.id);
      return stated === undefined ? 'the report' : `line ${lines.at(stated.span.from).line + 1} of the report`;
    }
    case 'asked': {
      const wish = wishes.severities.get(rule.id);
      return wish === undefined ? 'asked for' : sourceWords(wish.source);
    }
    case 'profile':
      return `profile ${profile.id}`;
    case 'default':
      return 'default';
  }
}

function sourceWords(source: Source): string {
  switch (source.from) {
    case 'option':
      return 'command line';
    case 'setting':
      return 'settings';
    case 'configuration':
      return `${oneLine(source.file)}:${source.line}`;
  }
}

function fieldPlace(report: Report, key: string, lines: Lines): string {
  const found = field(report, key);
  return found === undefined ? 'the report' : `line ${lines.at(found.keySpan.from).line + 1} of the report`;
}

function optionText(option: OptionValue): string {
  return typeof option === 'object' ? JSON.stringify(option) : String(option);
}

/** Behind a colon: what YAML would read as something else stands in quotes. */
function value(text: string): string {
  const words = oneLine(text);
  const plain = /^[\p{L}\p{N}._/-][\p{L}\p{N} ._/,-]*$/u.test(words) || /^\[.*\]$/.test(words);
  return ` ${plain ? words : JSON.stringify(words)}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 300);
}
