// Where configuration files stand: `.rca/config.yaml` or `.rca/config.yml`, the nearest one upward from a report.

/** Names in the order in which they are looked for; of two in one folder the first holds. */
export const configurationNames: readonly string[] = ['.rca/config.yaml', '.rca/config.yml'];

/** The folder that a configuration file speaks for, with its closing slash: what its patterns are relative to. */
export function folderOfConfiguration(file: string): string {
  return file.replace(/\.rca\/config\.ya?ml$/, '');
}

/** The configuration file that holds for a report among those there are; all are paths or all are URIs. Undefined when none stands above it. */
export function nearestConfiguration(report: string, files: Iterable<string>): string | undefined {
  let nearest: { readonly file: string; readonly folder: string } | undefined;
  for (const file of files) {
    const folder = folderOfConfiguration(file);
    if (!report.startsWith(folder)) continue;
    const closer = nearest === undefined || folder.length > nearest.folder.length || (folder.length === nearest.folder.length && file < nearest.file);
    if (closer) nearest = { file, folder };
  }
  return nearest?.file;
}
