// What several rules need of one report, made once for all of them.

import type { Report } from '../model/report.ts';

/** Kept as long as the report is. `make` may depend on the report alone. */
export function perReport<T extends object>(make: (report: Report) => T): (report: Report) => T {
  const made = new WeakMap<Report, T>();
  return (report) => {
    const known = made.get(report);
    if (known !== undefined) return known;
    const fresh = make(report);
    made.set(report, fresh);
    return fresh;
  };
}
