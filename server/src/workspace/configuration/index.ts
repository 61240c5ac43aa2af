// The face of the configuration: `.rca/config.yaml` read, found, and joined with what is asked for elsewhere.

export type { Configuration, ConfigurationInForce, ConfigurationPart, RuleWish, Said } from './configuration.ts';
export { configurationNames, folderOfConfiguration, isConfigurationFile, nearestConfiguration } from './configuration-file.ts';
export { emptyConfiguration, longestConfiguration, readConfiguration, unread } from './read-configuration.ts';
export type { ReadConfiguration } from './read-configuration.ts';
