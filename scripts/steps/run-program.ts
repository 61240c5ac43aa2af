// Runs one program to its end and keeps what it said. Shows nothing by itself: the caller knows whether it matters.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Finished {
  /** The exit code; a program that was ended by a signal or could not be started has code 1. */
  readonly code: number;
  /** Standard output and error, in the order in which they arrived. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Programs of node_modules/.bin are found first, as in npm scripts, also when the caller was not started by npm. */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = `${join(root, 'node_modules', '.bin')}${separator}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', (error) => resolve({ code: 1, output: `${program} could not be started: ${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal !== null) said.push(`${program} was ended by ${signal}.\n`);
      resolve({ code: code ?? 1, output: said.join('') });
    });
  });
}
