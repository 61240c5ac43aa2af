// An address as its author means it.

/** Percent signs decoded; a text that is not percent-encoded stays as it stands. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // What stands there is what counts.
    return address;
  }
}
