// Sites of texts, for the tests of this folder.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { site, siteFacts, type SiteOptions, type SiteReport } from '../../../../server/src/render/site/index.ts';
import { syntaxes, syntaxOf } from '../../../../server/src/syntax/index.ts';
import { createReportIndex, relatedReports, summarize, uriOfPath } from '../../../../server/src/workspace/index.ts';

/** Pages by path of the reports by path, made as the command line makes them. */
export function madeSite(texts: Readonly<Record<string, string>>, options: Partial<SiteOptions> = {}): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { path, text } of site(siteReports(texts), { today: { year: 2026, month: 5, day: 1 }, ...options })) {
    assert.ok(!pages.has(path), `${path} is made twice`);
    pages.set(path, text);
  }
  return pages;
}

export function siteReports(texts: Readonly<Record<string, string>>): readonly SiteReport[] {
  const index = createReportIndex();
  return Object.entries(texts).map(([path, text]) => {
    const report = syntaxes[syntaxOf(path)].read(text, { profiles: shippedProfiles, fileName: path.replace(/^.*\//, '') });
    const uri = uriOfPath(`/archive/${path}`);
    const summary = summarize(uri, report, index.keep);
    index.set(summary);
    return {
      path,
      summary,
      facts: siteFacts(report),
      related: () => relatedReports(index, summary, 5).map((near) => ({ path: Object.keys(texts).find((other) => uriOfPath(`/archive/${other}`) === near.report.uri) ?? assert.fail(near.report.uri), shared: near.shared })),
      read: () => ({ report, profile: shippedProfiles.get(report.profile.id) ?? assert.fail(report.profile.id) }),
    };
  });
}

/** A report with some metadata. */
export function reportText(metadata: string, body = ''): string {
  return `---\n${metadata}\n---\n\n## Summary\n\nWords.\n${body}`;
}
