// What makes a document a report: its name, its front matter, a setting or its author's word. Both the server and the extension ask here.

/** Why a document counts as a report; `configuration`: a pattern of the team's configuration file, `include`: one of the settings. */
export type ReportMark = 'name' | 'include' | 'configuration' | 'key' | 'opted-in';

/** Texts that an editor shows of a file beside the file itself: an older version, a cell, a log. They would be judged twice. */
const secondHand = /^(?:git|gitlens|review|pr|vscode-notebook-cell|vscode-scm|output|debug|comment|rca-effective|chat-editing-[\w-]*):/i;

const reportName = /\.rca\.(?:md|ya?ml)$/i;
const configurationName = /(?:^|\/)\.rca\/config\.ya?ml$/;
const profileName = /(?:^|\/)\.rca\/profiles\/[^/]+\.(?:json|ya?ml)$/i;
const readableHead = 8_192;
const mostHeadLines = 200;

/** True for `*.rca.md`, `*.rca.yaml` and `*.rca.yml`; `path` may be a path or a URI without its query. */
export function hasReportName(path: string): boolean {
  return reportName.test(path);
}

/** True for `.rca/config.yaml` and `.rca/config.yml` in any folder; takes paths, and URIs without a query. */
export function isConfigurationFile(path: string): boolean {
  return configurationName.test(path);
}

/** True for JSON and YAML files directly in a folder `.rca/profiles`; takes paths, and URIs without a query. */
export function isProfileFile(path: string): boolean {
  return profileName.test(path);
}

/**
 * True when the key `rca` stands in the front matter of a Markdown text or at the top level of a YAML text.
 * Looks at the first 8 KB and 200 lines only, so that a long file costs nothing.
 */
export function hasReportKey(text: string, languageId: string): boolean {
  const lines = text.slice(text.startsWith('\uFEFF') ? 1 : 0, readableHead).split(/\r\n|\r|\n/, mostHeadLines);
  if (languageId === 'yaml') return lines.some((line) => /^rca[ \t]*:(?:[ \t]|$)/.test(line));
  const fence = lines[0]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return false;
  const key = fence === '---' ? /^rca[ \t]*:(?:[ \t]|$)/ : /^rca[ \t]*=/;
  for (const line of lines.slice(1)) {
    if (line.trimEnd() === fence) return false;
    if (key.test(line)) return true;
  }
  return false;
}

/** False for a text that is only shown, such as the committed version in a comparison. */
export function isWorkingText(uri: string): boolean {
  return !secondHand.test(uri);
}
