// What the core takes from Node: the clock, the zone of the computer, and its turns.

import type { Runtime } from '../lsp/index.ts';
import { localToday } from './local-today.ts';
import { nodeFiles } from './node-files.ts';
import { version } from './version.generated.ts';

export const nodeRuntime: Runtime = {
  version,
  now: () => Date.now(),
  today: localToday,
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
  files: nodeFiles,
};
