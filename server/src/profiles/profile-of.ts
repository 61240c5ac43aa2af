// What the product reads of a profile's file, with everything filled in that the file leaves out.

import type { ProfileFile, SectionFile } from './profile-file.generated.ts';
import type { Profile, ProfileClock, ProfileField, ProfileSection, ProfileValue } from './profile.ts';

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
    timeline: timelineOf(file),
    actions: actionsOf(file),
    ...clocksOf(file),
    ...(file.recognise === undefined || file.recognise === null
      ? {}
      : { recognise: { headings: file.recognise.headings, least: file.recognise.least, title: file.recognise.title ?? [] } }),
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).flatMap(([rule, severity]) => (severity === null ? [] : [[rule, severity]]))),
  };
}

function sectionsOf(file: ProfileFile): readonly ProfileSection[] {
  return Object.entries(file.sections ?? {}).flatMap(([id, section]) => {
    if (section === null) return [];
    const { heading, aliases, required, guidance, skeleton, properties, after: _, ...rest } = section;
    return [{
      ...rest, id, heading: heading ?? id, aliases: aliases ?? [], required: required ?? false, guidance: guidance ?? '', skeleton: skeleton ?? '',
      ...(properties === undefined ? {} : { values: valuesOf(properties) }),
    }];
  });
}

function valuesOf(properties: NonNullable<SectionFile>['properties']): readonly ProfileValue[] {
  return Object.entries(properties ?? {}).flatMap(([label, value]) => {
    if (value === null) return [];
    const { description, required, labels, enum: values, aliases, pattern } = value;
    return [{
      label, labels: labels ?? [], required: required ?? false, guidance: description ?? '',
      ...(values === undefined ? {} : { values }), ...(aliases === undefined ? {} : { valueAliases: aliases }), ...(pattern === undefined ? {} : { pattern }),
    }];
  });
}

function timelineOf({ timeline }: ProfileFile): Profile['timeline'] {
  const { zonePolicy, form, zone, precision, required } = timeline ?? {};
  return {
    zonePolicy: zonePolicy ?? 'inherit',
    form: form ?? 'list',
    ...(typeof zone === 'string' ? { zone } : {}),
    ...(precision === undefined ? {} : { precision }),
    ...(required === undefined ? {} : { required: required.map((kinds) => (typeof kinds === 'string' ? [kinds] : kinds)) }),
  };
}

function actionsOf({ actions }: ProfileFile): Profile['actions'] {
  const { form, columns, required, properties } = actions ?? {};
  const values = Object.entries(properties ?? {}).flatMap(([key, value]) => (value === null
    ? []
    : [[key, { guidance: value.description ?? '', ...(value.enum === undefined ? {} : { values: value.enum }) }] as const]));
  return {
    form: form ?? 'table',
    columns: columns ?? ['ID', 'Action', 'Kind', 'Owner', 'Due', 'Status', 'Ticket', 'Covers'],
    ...(required === undefined ? {} : { required }),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
  };
}

function clocksOf({ clocks }: ProfileFile): { readonly clocks?: readonly ProfileClock[] } {
  const kept = Object.entries(clocks ?? {}).flatMap(([id, clock]) => (clock === null
    ? []
    : [{ id, guidance: clock.description ?? '', from: clock.from, to: clock.to ?? 'published', within: clock.within, businessDays: clock.businessDays ?? false, when: clock.if ?? {} }]));
  return kept.length === 0 ? {} : { clocks: kept };
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
      ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
      ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
    };
  });
}
