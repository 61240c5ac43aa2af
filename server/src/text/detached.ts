// Copies of parts of a text that do not keep the whole text alive.

/**
 * The same string with memory of its own. A slice of a long text shares that text's memory, so that whatever outlives
 * the text – a cache from reading to reading – would keep every version of a document.
 */
export function detached(slice: string): string {
  const copy: unknown = JSON.parse(JSON.stringify(slice));
  return typeof copy === 'string' ? copy : slice;
}
