// Metadata that is about the people of a team, their meetings and their tickets, or calls itself internal.

const INTERNAL = /(?:^|[_ -])(?:owners?|authors?|reviewers?|contributors?|leads?|leader|manager|commander|engineers?|oncall|on_call|responders?|contacts?|tickets?|issues?|jira|task|scribe|attendees|participants|people|approvers?|approved_by|written_by|reported_by|reporter|assignee|meeting|recording|channel|slack|chat|bridge|war_room|shared_with)(?:$|[_ -])/i;

const NOTES = /(?:^|[_ -])(?:internal(?:$|[_ -](?:only|use|notes?|comments?|remarks?|details?|info(?:rmation)?|discussions?|links?|refs?|references?|ids?)(?:$|[_ -]))|confidential(?:$|[_ -]))/i;

/** By the words of a key or a label: `owner`, `incident_manager`, "Incident lead", `internal_note`. Counts of people are none. */
export function isInternalKey(key: string): boolean {
  return isInternalNote(key) || (INTERNAL.test(key) && !/count|number of/i.test(key));
}

/** "Internal", "Internal notes", `confidential`: whoever reads it is inside. */
export function isInternalNote(key: string): boolean {
  return NOTES.test(key);
}
