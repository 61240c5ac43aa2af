// Waits until the messages that have already arrived are taken in, so that work is done once, for the newest text, and not for what was cancelled.

export interface Quiet {
  /** A message was taken in. */
  readonly seen: () => void;
  readonly settle: () => Promise<void>;
}

/** A client that never stops sending must still get answers. */
const mostTurns = 1_000;

/** No clock is involved: a turn lets the runtime deliver what it holds, and two turns without a message mean that it holds nothing. */
export function createQuiet(turn: () => Promise<void>): Quiet {
  let messages = 0;
  return {
    seen() {
      messages += 1;
    },
    async settle() {
      await turn();
      for (let turns = 0; turns < mostTurns; turns += 1) {
        const before = messages;
        await turn();
        if (messages === before) return;
      }
    },
  };
}
