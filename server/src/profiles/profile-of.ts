// What the product reads of a profile's file, with everything filled in that the file leaves out.

import type { ProfileFile } from './profile-file.generated.ts';
import type { Profile, ProfileField, ProfileSection } from './profile.ts';

/** `file` is merged with what it extends. */
export function profileOf(id: string, file: ProfileFile): Profile {
  return {
    id,
    title: file.title,
    description: file.description ?? '',
    ...(file.source === undefined ? {} : { source: file.source }),
    sections: sectionsOf(file),
    order: file.order ?? 'loose',
    fields: fieldsOf(file),
    timeline: {
      zonePolicy: file.timeline?.zonePolicy ?? 'inherit',
      form: file.timeline?.form ?? 'list',
      ...(typeof file.timeline?.zone === 'string' ? { zone: file.timeline.zone } : {}),
    },
    actions: { form: file.actions?.form ?? 'table', columns: file.actions?.columns ?? ['ID', 'Action', 'Kind', 'Owner', 'Due', 'Status', 'Ticket', 'Covers'] },
    ...(file.recognise === undefined || file.recognise === null
      ? {}
      : { recognise: { headings: file.recognise.headings, least: file.recognise.least, title: file.recognise.title ?? [] } }),
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).flatMap(([rule, severity]) => (severity === null ? [] : [[rule, severity]]))),
  };
}

function sectionsOf(file: ProfileFile): readonly ProfileSection[] {
  return Object.entries(file.sections ?? {}).flatMap(([id, section]) => {
    if (section === null) return [];
    const { heading, aliases, required, guidance, skeleton, after: _, ...rest } = section;
    return [{ ...rest, id, heading: heading ?? id, aliases: aliases ?? [], required: required ?? false, guidance: guidance ?? '', skeleton: skeleton ?? '' }];
  });
}

/** Required fields that are not described come first: they are what a new report must have. */
function fieldsOf(file: ProfileFile): readonly ProfileField[] {
  const properties = file.properties ?? {};
  const required = new Set(file.required ?? []);
  const keys = new Set([...[...required].filter((key) => !Object.hasOwn(properties, key)), ...Object.keys(properties)]);
  return [...keys].map((key) => {
    const field = properties[key] ?? {};
    return {
      key,
      required: required.has(key),
      guidance: field.description ?? '',
      ...(field.default === undefined ? {} : { default: field.default }),
      ...(field.enum === undefined ? {} : { values: field.enum }),
      ...(field.aliases === undefined ? {} : { valueAliases: field.aliases }),
    };
  });
}
