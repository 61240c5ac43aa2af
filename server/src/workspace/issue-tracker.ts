// What may be the address of a ticket in the team's tracker, in the settings as in the configuration.

/** `{ticket}` stands for the number or name of the ticket. */
export function isTracker(address: string): boolean {
  return address.length <= 300 && /^https?:\/\/[^\s"'<>()]+$/i.test(address) && address.includes('{ticket}');
}
