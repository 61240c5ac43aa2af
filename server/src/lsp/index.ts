// The face of the language server.

export type { Runtime } from './runtime.ts';
export { startServer } from './server.ts';
