// Tells by which mark a document or a file is a report.

import type { ConfigurationInForce } from './configuration/index.ts';
import type { PathMatcher } from './glob.ts';
import { hasReportKey, hasReportName, isConfigurationFile, isProfileFile, isWorkingText, type ReportMark } from './report-mark.ts';
import { pathInside, pathOf } from './uri.ts';

export interface Candidate {
  readonly uri: string;
  readonly languageId: string;
  /** Called only where the text has to be looked at. */
  readonly getText: () => string;
}

export interface MarkWishes {
  /** The patterns of the settings. */
  readonly includes: PathMatcher;
  /** The author said that it is one. */
  readonly opted: boolean;
  readonly configuration: ConfigurationInForce | undefined;
  /** URIs of the folders that are open. */
  readonly folders: readonly string[];
}

/** Undefined for what is no report. */
export function markOf({ uri, languageId, getText }: Candidate, { includes, opted, configuration, folders }: MarkWishes): ReportMark | undefined {
  if (!isWorkingText(uri)) return undefined;
  const path = pathOf(uri);
  if (isConfigurationFile(path) || isProfileFile(path)) return undefined;
  const excluded = configuration?.configuration.excludes(configuration.path) === true;
  if (!excluded && hasReportName(path)) return 'name';
  if (opted) return 'opted-in';
  if (excluded) return undefined;
  if (languageId !== 'markdown' && languageId !== 'yaml') return undefined;
  if (includes(pathInside(uri, folders) ?? path.replace(/^\//, ''))) return 'include';
  if (configuration?.configuration.includes(configuration.path) === true) return 'configuration';
  return hasReportKey(getText(), languageId) ? 'key' : undefined;
}
