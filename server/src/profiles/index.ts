// The face of the profiles layer: report formats as data, and which of them a report follows.

export type { Profile, ProfileField, ProfileSection, Severity } from './profile.ts';
export { shippedProfiles } from './shipped.ts';
export { normaliseHeading } from './heading.ts';
export { beginsWith, groupStart, shownHeading } from './heading-group.ts';
export { canonicalSection } from './canonical.ts';
export { matchSection } from './match.ts';
export { chooseProfile, recogniseProfile } from './choose.ts';
export type { ProfileEvidence } from './choose.ts';
export { skeleton } from './skeleton.ts';
export type { NewReport } from './skeleton.ts';
