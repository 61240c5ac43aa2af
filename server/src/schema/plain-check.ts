// What a profile says, read from its data instead of made into code: for profiles that did not come with the product.

import type { ResolvedReport } from '../model/resolved.ts';
import type { Profile } from '../profiles/profile.ts';
import type { CodeError } from './compiled-schema.ts';
import { checkSections } from './sections.ts';

/** The errors that the profile's compiled schema gives for required fields, fixed values and sections. */
export function plainCheck(profile: Profile, data: ResolvedReport): readonly CodeError[] {
  const required = profile.fields
    .filter((field) => field.required && data[field.key] === undefined)
    .map(({ key }) => ({ instancePath: '', schemaPath: '#/required', keyword: 'required', params: { missingProperty: key } }));
  const values = profile.fields.flatMap(({ key, values: allowed }) => {
    const value = data[key];
    return allowed === undefined || value === undefined || allowed.some((one) => one === value)
      ? []
      : [{ instancePath: `/${key}`, schemaPath: `#/properties/${key}/enum`, keyword: 'enum', params: { allowedValues: allowed } }];
  });
  const sections = checkSections(profile, data).map((fault) => ({ instancePath: '', schemaPath: '#/sections', keyword: 'sections', params: { ...fault } }));
  return [...required, ...values, ...sections];
}
