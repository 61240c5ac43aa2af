// What several rules need of one report, made once for all of them.

import type { Report } from '../model/report.ts';
import { beside } from '../text/beside.ts';

/** Kept as long as the report is. `make` may depend on the report alone; `name` is for those who debug. */
export function perReport<T extends object>(name: string, make: (report: Report) => T): (report: Report) => T {
  const made = beside<T>(name);
  return (report) => {
    const known = made.get(report);
    if (known !== undefined) return known;
    const fresh = make(report);
    made.set(report, fresh);
    return fresh;
  };
}
