// Stands for the engine of profiles in a worker, which cannot load a second file: whoever starts the worker puts the engine's program in front of it.
import type * as engine from '../../server/src/workspace/own-profiles/engine.ts';

declare const rcaProfileEngine: typeof engine;

export const { checkProfile, linearPattern, ownSchemaCompiler, patternFault } = rcaProfileEngine;
