// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.

import type { SchemaField } from './schema-field.ts';

/** Metadata keys, in the order of the schema. */
export const schemaFields: readonly SchemaField[] = [
  {"key":"rca","description":"Marks a file as a report whatever its name; the value is the version of this format.","holds":"text"},
  {"key":"profile","description":"The report format this report follows.","holds":"text"},
  {"key":"id","description":"Stable id of the report, for example RCA-2026-001.","holds":"text"},
  {"key":"title","description":"What happened, in one line.","holds":"text"},
  {"key":"status","description":"Where the report stands in its review.","holds":"text","values":["draft","in-review","reviewed","final","closed","published"],"aliases":{"wip":"draft","work-in-progress":"draft","in-progress":"draft","new":"draft","open":"draft","active":"draft","ongoing":"draft","investigating":"draft","identified":"draft","monitoring":"draft","mitigated":"draft","review":"in-review","under-review":"in-review","ready-for-review":"in-review","pending-review":"in-review","approved":"reviewed","accepted":"reviewed","complete":"final","completed":"final","done":"final","finished":"final","finalised":"final","finalized":"final","action-items-in-progress":"final","action-items-complete":"closed","action-items-completed":"closed","resolved":"closed","fixed":"closed","public":"published"}},
  {"key":"severity","description":"How bad the incident was, in the words of the team.","holds":"text"},
  {"key":"date","description":"Day of the incident, ISO 8601.","holds":"date"},
  {"key":"started_at","description":"When the impact began.","holds":"time"},
  {"key":"detected_at","description":"When somebody or something noticed.","holds":"time"},
  {"key":"resolved_at","description":"When the incident was over.","holds":"time"},
  {"key":"timezone","description":"Zone of every time that states none: UTC, an IANA name or an offset.","holds":"zone"},
  {"key":"products","description":"Products affected.","holds":"labels"},
  {"key":"services","description":"Services affected.","holds":"labels"},
  {"key":"environment","description":"Environment or instance affected.","holds":"labels"},
  {"key":"region","description":"Region or data centre affected.","holds":"labels"},
  {"key":"owner","description":"The one person or team accountable for the report.","holds":"labels"},
  {"key":"authors","description":"Who wrote the report.","holds":"labels"},
  {"key":"reviewers","description":"Who reviewed it.","holds":"labels"},
  {"key":"contributors","description":"Who helped.","holds":"labels"},
  {"key":"audience","description":"Who may read it.","holds":"text","values":["internal","public"],"aliases":{"private":"internal","confidential":"internal","company":"internal","external":"public","customers":"public","everyone":"public"}},
  {"key":"published","description":"Day it was published, ISO 8601.","holds":"date"},
  {"key":"detected_by","description":"What or who noticed: alert, customer, staff.","holds":"labels"},
  {"key":"duration_basis","description":"What stated durations count: wall clock or named support hours.","holds":"text"},
  {"key":"tags","description":"Free words to find the report by.","holds":"labels"},
  {"key":"related","description":"Ids or paths of related reports.","holds":"labels"},
  {"key":"opening","description":"What stands before the first section. Markdown.","holds":"text"},
];

/** Top-level keys of the report that are not metadata. */
export const partKeys: readonly string[] = ["impact","timelines","causes","actions","lessons","communications","history","sections"];
