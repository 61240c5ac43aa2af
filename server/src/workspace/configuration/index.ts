// The face of the configuration: `.rca/config.yaml` read, found, and joined with what is asked for elsewhere.

export type { Configuration, ConfigurationInForce, ConfigurationPart, RuleWish, Said } from './configuration.ts';
export { configurationNames, folderOfConfiguration, nearestConfiguration } from './configuration-file.ts';
export { emptyConfiguration, longestConfiguration, readConfiguration, unread } from './read-configuration.ts';
export type { ReadConfiguration } from './read-configuration.ts';
export { configurationCandidates, createConfigurations } from './configurations.ts';
export type { Configurations } from './configurations.ts';
export { askedOf, wishesOf } from './levels.ts';
export type { Asked, Levels, Source, Sourced, Wishes } from './levels.ts';
export { configurationWord, wordsUnder } from './words-under.ts';
export { profileFindings } from './profile-findings.ts';
export { effectiveConfiguration } from './effective.ts';
export type { EffectiveInput } from './effective.ts';
export { severityEdits } from './write-severity.ts';
