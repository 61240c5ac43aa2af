// Where a rule's page is published.

import { homepage } from './homepage.generated.ts';

/** The address of the page of a rule, for links in editors and reports. */
export function ruleUrl(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`;
}
