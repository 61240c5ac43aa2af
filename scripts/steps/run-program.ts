// Runs one program to its end and keeps what it said. Shows nothing by itself: the caller knows whether it matters.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

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
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  // On Windows most of these programs are scripts, which only the shell starts, and the shell splits at spaces.
  const shell = process.platform === 'win32';
  const words = shell ? [program, ...args].map((word) => `"${word}"`) : [program, ...args];
  return new Promise((resolve) => {
    const child = spawn(words[0] ?? program, words.slice(1), {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
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
