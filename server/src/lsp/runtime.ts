// What the server needs of the program it runs in. Each entry in `bin` provides one.

import type { LocalTime } from '../time/index.ts';
import type { FileSource } from '../workspace/index.ts';

export interface Runtime {
  /** Version of the product, for the client's log. */
  readonly version: string;
  /** This moment in milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Today by the clock of the computer. */
  readonly today: () => LocalTime;
  /** IANA name of the computer's zone, only to show times in it; undefined when it cannot be told. */
  readonly zone: () => string | undefined;
  /** Settles once the messages that have already arrived had their turn. */
  readonly turn: () => Promise<void>;
  /** Settles after so many milliseconds, without keeping the program alive for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whoever starts the program trusts the folders that it is given, whatever the client says nothing of. */
  readonly trusted?: boolean;
  /** Who reads folders whose URI begins with `file:`; absent where there is no disk, as in a web worker. The client is asked then. */
  readonly files?: FileSource;
}
