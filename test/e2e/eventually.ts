// Waits for what the editor does on its own time, such as showing the findings of a report.

/**
 * What `read` gives, as soon as it is not undefined. Fails after a minute, saying what was waited for: that is a guard
 * against hanging and says nothing about speed.
 */
export async function eventually<Value>(what: string, read: () => Value | undefined | Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited a minute in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
