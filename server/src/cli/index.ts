// The face of the command line: commands as data, what they need, how they run.

export type { Choices, Command, Format } from './command.ts';
export type { CliHost, ExitCode, Outcome } from './host.ts';
export { cannotRun } from './host.ts';
export { help } from './help.ts';
export { run } from './run.ts';
