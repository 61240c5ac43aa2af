// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

import type { SchemaWord } from '../../schema/schema-word.ts';

export const configurationWords: readonly SchemaWord[] = [
  {"key":"include","description":"Patterns of the Markdown and YAML files that are reports whatever their name: `docs/postmortems/**/*.md`.","holds":"words","values":[],"words":[]},
  {"key":"exclude","description":"Patterns of files that are no reports, whatever else says so: templates, notes, archives.","holds":"words","values":[],"words":[]},
  {"key":"profile","description":"Profile of the reports that name none.","holds":"text","values":[],"words":[]},
  {"key":"profiles","description":"Files and folders with profiles of your own, beside those in `.rca/profiles`.","holds":"words","values":[],"words":[]},
  {"key":"rules","description":"For each rule its severity, or its severity and its options.","holds":"text","values":[],"words":[]},
  {"key":"dateOrder","description":"Order of day, month and year in dates such as 04/05/2026 where nothing in the report decides it.","holds":"text","values":["dmy","mdy","ymd"],"words":[]},
  {"key":"audience","description":"Whom reports are for that do not say it.","holds":"text","values":["internal","public"],"words":[]},
  {"key":"issueTracker","description":"Address of a ticket, `{ticket}` standing for its number or name: `https://tickets.example/browse/{ticket}`.","holds":"text","values":[],"words":[]},
  {"key":"overrides","description":"What holds otherwise for some of the reports; of several that match, the later wins.","holds":"group","values":[],"words":[{"key":"files","description":"Patterns of the reports this holds for.","holds":"words","values":[],"words":[]},{"key":"profile","description":"Profile of those reports that name none.","holds":"text","values":[],"words":[]},{"key":"rules","description":"Severities and options of rules for those reports.","holds":"text","values":[],"words":[]},{"key":"dateOrder","description":"Order of day, month and year in dates of those reports.","holds":"text","values":["dmy","mdy","ymd"],"words":[]},{"key":"audience","description":"Whom those reports are for.","holds":"text","values":["internal","public"],"words":[]}]},
];
