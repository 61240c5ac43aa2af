// What is asked for outside of a report, from the command line down to the settings: what wins, and where it comes from.
// What the report says itself, its profile and the defaults are weighed in `rules/severity.ts` and `profiles/choose.ts`.

import type { Profile } from '../../profiles/index.ts';
import type { OptionValues, OptionValue, Severity, Team } from '../../rules/rule.ts';
import type { DateOrder } from '../../time/index.ts';
import type { ConfigurationInForce, ConfigurationPart, Said } from './configuration.ts';

/** What is written on the command line or in the settings of an editor. */
export interface Asked {
  readonly profile?: string;
  readonly rules?: Readonly<Record<string, Severity>>;
  readonly issueTracker?: string;
}

/** From the strongest to the weakest. */
export interface Levels {
  readonly option?: Asked;
  readonly configuration?: ConfigurationInForce;
  readonly setting?: Asked;
}

/** `line`: of the configuration file, from 1. */
export type Source =
  | { readonly from: 'option' | 'setting' }
  | { readonly from: 'configuration'; readonly file: string; readonly line: number };

export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface Wishes {
  readonly profile?: Sourced<string>;
  /** By rule id. */
  readonly severities: ReadonlyMap<string, Sourced<Severity>>;
  /** By rule id and name. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, Sourced<OptionValue>>>;
  readonly dateOrder?: Sourced<DateOrder>;
  readonly audience?: Sourced<'internal' | 'public'>;
  readonly issueTracker?: Sourced<string>;
  /** Audience and tracker as rules read them. */
  readonly team: Team;
}

/** A profile that does not exist is passed over, so that the next level has its say. */
export function wishesOf({ option, configuration, setting }: Levels, profiles: ReadonlyMap<string, Profile>): Wishes {
  const parts = configuration === undefined ? [] : configuration.configuration.parts.filter(({ matches }) => matches(configuration.path));
  const said = <T>({ value, line }: Said<T>): Sourced<T> => ({ value, source: { from: 'configuration', file: configuration?.file ?? '', line } });
  const last = <T>(pick: (part: ConfigurationPart) => Said<T> | undefined): Sourced<T> | undefined => {
    const found = parts.flatMap((part) => pick(part) ?? []).at(-1);
    return found === undefined ? undefined : said(found);
  };
  const profile = [
    option?.profile === undefined ? undefined : { value: option.profile, source: { from: 'option' as const } },
    last((part) => (part.profile !== undefined && profiles.has(part.profile.value) ? part.profile : undefined)),
    setting?.profile === undefined ? undefined : { value: setting.profile, source: { from: 'setting' as const } },
  ].find((wish) => wish !== undefined && profiles.has(wish.value));

  const severities = new Map<string, Sourced<Severity>>();
  const options = new Map<string, Map<string, Sourced<OptionValue>>>();
  for (const [id, value] of Object.entries(setting?.rules ?? {})) severities.set(id, { value, source: { from: 'setting' } });
  for (const { rules } of parts) {
    for (const [id, wish] of rules) {
      if (wish.severity !== undefined) severities.set(id, said(wish.severity));
      const own = options.get(id) ?? new Map<string, Sourced<OptionValue>>();
      for (const [name, value] of wish.options) own.set(name, said(value));
      if (own.size > 0) options.set(id, own);
    }
  }
  for (const [id, value] of Object.entries(option?.rules ?? {})) severities.set(id, { value, source: { from: 'option' } });

  const dateOrder = last((part) => part.dateOrder);
  const audience = last((part) => part.audience);
  const tracker = configuration?.configuration.issueTracker;
  const settingTracker = setting?.issueTracker;
  const issueTracker = tracker !== undefined ? said(tracker) : settingTracker === undefined ? undefined : { value: settingTracker, source: { from: 'setting' as const } };
  return {
    severities,
    options,
    ...(profile === undefined ? {} : { profile }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(audience === undefined ? {} : { audience }),
    ...(issueTracker === undefined ? {} : { issueTracker }),
    team: {
      ...(issueTracker === undefined ? {} : { issueTracker: issueTracker.value }),
      ...(audience === undefined ? {} : { audience: audience.value }),
    },
  };
}

/** In the form in which reports are read and checked. */
export function askedOf({ profile, severities, options, dateOrder, team }: Wishes): {
  readonly reading: { readonly profile?: { readonly id: string; readonly from: Source['from'] }; readonly dateOrder?: DateOrder };
  readonly checking: { readonly severities: Readonly<Record<string, Severity>>; readonly options: Readonly<Record<string, OptionValues>>; readonly team: Team };
} {
  return {
    reading: {
      ...(profile === undefined ? {} : { profile: { id: profile.value, from: profile.source.from } }),
      ...(dateOrder === undefined ? {} : { dateOrder: dateOrder.value }),
    },
    checking: {
      severities: Object.fromEntries([...severities].map(([id, { value }]) => [id, value])),
      options: Object.fromEntries([...options].map(([id, own]) => [id, Object.fromEntries([...own].map(([name, { value }]) => [name, value]))])),
      team,
    },
  };
}
