// Ends this process in the ordinary way when it is told to end, so that what it started is ended by the `exit` hooks.

export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
}
