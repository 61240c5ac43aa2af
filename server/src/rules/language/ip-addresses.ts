// Tells addresses of machines from numbers that look like them, and from those that anybody may know.

/** Documentation (RFC 5737), this host, broadcast, and the name servers that everybody uses. */
const OPEN_V4: readonly RegExp[] = [/^192\.0\.2\./, /^198\.51\.100\./, /^203\.0\.113\./, /^127\./, /^0\.0\.0\.0/, /^255\./, /^8\.8\.(?:8\.8|4\.4)$/, /^1\.[01]\.[01]\.1$/, /^9\.9\.9\.9$/, /^1\.2\.3\.4$/];
/** Documentation (RFC 3849), this host, nothing. */
const OPEN_V6 = /^(?:2001:0?db8:|::1?(?:\/|$))/;
/** "v1.2.3.4", "version 1.2.3.4", "section 1.2.3.4". */
const NUMBERED = /(?:\bv(?:er(?:sion)?)?s?|\brelease[sd]?|\bsections?|\bbuild|\bupgraded?(?: from| to)?|\bfrom version|§)[\s.:]*$/i;

/** Whether `address`, in lower case, is an address that tells something; `before` is the text in front of it. */
export function isTold(address: string, before: string): boolean {
  return address.includes(':') ? isV6(address) && !OPEN_V6.test(address) : isV4(address) && !OPEN_V4.some((open) => open.test(address)) && !NUMBERED.test(before);
}

function isV4(address: string): boolean {
  return address.split('/', 1)[0]?.split('.').every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0'))) === true;
}

/** Eight groups, or fewer around one "::"; with a digit and a long group, as "08::11" and "a::b" are no addresses in a report. */
function isV6(address: string): boolean {
  const [plain = ''] = address.split('/', 1);
  const gaps = plain.split('::').length - 1;
  const groups = plain.split(':').filter((group) => group !== '');
  const isWhole = gaps === 1 ? groups.length > 1 && groups.length < 8 : gaps === 0 && groups.length === 8;
  return isWhole && /\d/.test(plain) && groups.some((group) => group.length >= 3);
}
