// Whether a text is well-formed XML, as strictly as exports need it: a program that reads one must not have to guess.
// https://www.w3.org/TR/xml/#sec-well-formed

const NAME = '[A-Za-z_][\\w.:-]*';
const TOKEN = new RegExp(`<!\\[CDATA\\[[^]*?\\]\\]>|<\\?xml [^?<>]*\\?>|<!DOCTYPE html>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|[^<]+|<`, 'g');

/** The first fault in words; undefined for a well-formed text. Prefixes need not be declared. */
export function xmlFault(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- these are what XML forbids.
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  if (forbidden.test(text)) return 'a character that XML has no way to write';
  const open: string[] = [];
  for (const [token, closing, opening, attributes = '', empty] of text.matchAll(TOKEN)) {
    if (token.startsWith('<![CDATA[') || token.startsWith('<?') || token.startsWith('<!')) continue;
    if (token === '<') return 'a < that begins no tag';
    if (closing !== undefined) {
      const expected = open.pop();
      if (expected !== closing) return `</${closing}> where </${expected}> is due`;
    } else if (opening !== undefined) {
      const names = [...attributes.matchAll(/([\w.:-]+)="/g)].map(([, name]) => name);
      if (new Set(names).size !== names.length) return `an attribute twice in ${token}`;
      if (badReference(attributes)) return `a bare & in ${token}`;
      if (empty === '') open.push(opening);
    } else if (badReference(token) || token.includes(']]>')) return `a bare & or ]]> in ${JSON.stringify(token.slice(0, 60))}`;
  }
  return open.length === 0 ? undefined : `<${open.at(-1)}> is not closed`;
}

function badReference(text: string): boolean {
  return /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(text);
}
