// Stands for the engine of profiles in a worker, which cannot load a second file: whoever starts the worker puts the engine's program in front of it.
import type * as engine from '../../server/src/workspace/own-profiles/engine.ts';

declare function makeProfileEngine(): typeof engine;

/** Made when this module is first asked for. */
export const { checkProfile, linearPattern, ownSchemaCompiler, patternFault } = makeProfileEngine();
