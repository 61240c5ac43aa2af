// Merges a profile's file over the one it extends. JSON Schema composition can only narrow; a team wants to add, change and take away.

import type { ActionsFile, ActionValueFile, ClockFile, FieldFile, ProfileFile, SectionFile, ValueFile } from './profile-file.generated.ts';

/**
 * What the child says wins, part by part: sections by id, fields by key, labelled values by label, clocks by name are merged
 * property by property, severities by rule id; lists are taken whole; `null` takes away. Required fields add up, and go with their field. New sections stand where `after` says, else at the end.
 */
export function mergeFiles(child: ProfileFile, parent: ProfileFile): ProfileFile {
  const { extends: _, ...said } = child;
  const properties = mergeParts<NonNullable<FieldFile>>(parent.properties, child.properties);
  const sections = placed(mergeParts<NonNullable<SectionFile>>(parent.sections, child.sections, mergeSection), child.sections);
  const required = [...new Set([...(parent.required ?? []), ...(child.required ?? [])])].filter((key) => child.properties?.[key] !== null);
  const recognise = child.recognise === undefined ? undefined : child.recognise;
  return {
    ...parent,
    ...said,
    required,
    properties,
    sections,
    timeline: { ...parent.timeline, ...child.timeline },
    actions: mergeActions(child.actions, parent.actions),
    ...(parent.clocks === undefined && child.clocks === undefined ? {} : { clocks: mergeParts<NonNullable<ClockFile>>(parent.clocks, child.clocks) }),
    rules: withoutNull({ ...parent.rules, ...child.rules }),
    // How the parent is recognised says nothing of a child, which would always be recognised with it.
    recognise: recognise ?? null,
  };
}

type Parts<T> = { readonly [key: string]: T | null } | undefined;

/** Values under labels are merged by label, everything else of a section is taken whole. */
function mergeSection(child: NonNullable<SectionFile>, parent: NonNullable<SectionFile>): NonNullable<SectionFile> {
  const properties = mergeParts<NonNullable<ValueFile>>(parent.properties, child.properties);
  return { ...parent, ...child, ...(Object.keys(properties).length === 0 ? {} : { properties }) };
}

function mergeActions(child: ActionsFile | undefined, parent: ActionsFile | undefined): ActionsFile {
  const { properties: _, ...rest } = { ...parent, ...child };
  const properties = mergeParts<NonNullable<ActionValueFile>>(parent?.properties, child?.properties);
  return { ...rest, ...(Object.keys(properties).length === 0 ? {} : { properties }) };
}

function mergeParts<T extends object>(parent: Parts<T>, child: Parts<T>, merge = (mine: T, theirs: T): T => ({ ...theirs, ...mine })): { [key: string]: T } {
  const merged = new Map<string, T>();
  for (const [key, part] of Object.entries(parent ?? {})) if (part !== null) merged.set(key, part);
  for (const [key, part] of Object.entries(child ?? {})) {
    if (part === null) merged.delete(key);
    else merged.set(key, merge(part, merged.get(key) ?? ({} as T)));
  }
  return Object.fromEntries(merged);
}

function placed(sections: { readonly [id: string]: NonNullable<SectionFile> }, child: ProfileFile['sections']): { [id: string]: NonNullable<SectionFile> } {
  const ids = Object.keys(sections);
  for (const [id, section] of Object.entries(child ?? {})) {
    const after = section?.after;
    if (after === undefined || after === id || !ids.includes(after)) continue;
    ids.splice(ids.indexOf(id), 1);
    ids.splice(ids.indexOf(after) + 1, 0, id);
  }
  return Object.fromEntries(ids.flatMap((id) => (sections[id] === undefined ? [] : [[id, sections[id]]])));
}

function withoutNull<T>(parts: { readonly [key: string]: T | null }): { [key: string]: T } {
  const kept: [string, T][] = [];
  for (const [key, part] of Object.entries(parts)) if (part !== null) kept.push([key, part]);
  return Object.fromEntries(kept);
}
