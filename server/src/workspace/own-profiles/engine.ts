// What makes a team's profiles ready and is large: the check of their files, the schema compiler, the engine of their patterns.
// In the bundles it is a program of its own (`dist/profile-engine.cjs`), so that it takes neither room nor time where nobody has profiles.

export { ownSchemaCompiler } from '../../schema/compiler.ts';
export { linearPattern, patternFault } from '../../schema/linear-pattern.ts';
export { checkProfile } from './check-profile.generated.ts';
