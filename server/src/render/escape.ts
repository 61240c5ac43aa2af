// The one place where text becomes HTML, XML or the markup of another program.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for element content and for quoted attributes, in HTML and in XML.
 * Control characters, and what XML 1.0 has no way to write, are replaced by U+FFFD.
 */
export function escapeHtml(text: string): string {
  return writable(text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character));
}

// eslint-disable-next-line no-control-regex -- these are the very characters that must not pass.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text for a writer that escapes by itself: control characters, and what XML 1.0 or UTF-8 has no way to write, are replaced by U+FFFD. */
export function writable(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD');
}

/** Text inside `<![CDATA[…]]>`, which it cannot end. */
export function escapeCdata(text: string): string {
  return writable(text).replaceAll(']]>', ']]]]><![CDATA[>');
}

/**
 * Text of one line in Jira's wiki markup. A sign gets a backslash where it could mean something: brackets and pipes always,
 * signs of emphasis at the edge of a word. A backslash, which would break a line when doubled, becomes an entity.
 */
export function escapeJira(text: string): string {
  return writable(text).replaceAll(JIRA, (found, ...rest) => {
    const [at, whole] = rest.slice(-2) as [number, string];
    if (found === '&') return '&amp;';
    if (found === '\\') return '&#92;';
    if (found.endsWith('.')) return `${found.slice(0, -1)}&#46;`;
    if (/^[*_+^~-]/.test(found) && isWithin(whole, at, at + found.length)) return found;
    return found.replaceAll(/\S/g, '\\$&');
  });
}

/** In turn: an entity; a backslash; brackets; emphasis; an image; a citation; an icon such as `(x)` or `:)`; a list; a heading. */
const JIRA = /&(?=#?\w{1,32};)|\\(?![A-Za-z0-9 ])|[{}[\]|]|[*_+^~-]+|!(?=\S)|(?<![\p{L}\p{N}])!|\?\?|\((?=(?:[yni/x!+\-?*]|on|off|\*[rgby]|flag|flagoff)\))|[:;](?=[()]|[DPp](?!\p{L}))|^\s*#|^\s*(?:h[1-6]|bq)\./gu;

/** Between two letters (`snake_case`), or a single sign between two blanks (`2 * 3`). */
function isWithin(text: string, from: number, to: number): boolean {
  const [before, after] = [text[from - 1] ?? '', text[to] ?? ''];
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return to - from === 1 && before === ' ' && after === ' ';
}

/** An address inside `[text|address]` of Jira, which the signs of the link and of macros would end. */
export function escapeJiraAddress(address: string): string {
  return writable(address).replaceAll(/[\s|[\]{}\\^!*~<>"]/g, percent);
}

/** Text of a Slack message: no link, no mention, nobody called by it. */
export function escapeSlack(text: string): string {
  return writable(text)
    .replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    // A sign without a width behind it keeps Slack from reading a name or the beginning of a format.
    .replaceAll(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_])/gu, '@\u200B')
    .replaceAll(/(?<![\p{L}\p{N}])[*_~`](?=\S)/gu, '$&\u200B');
}

/** An address inside `<address|text>` of Slack. */
export function escapeSlackAddress(address: string): string {
  return writable(address).replaceAll(/[\s|<>]/g, percent).replaceAll('&', '&amp;');
}

function percent(character: string): string {
  const code = character.charCodeAt(0);
  return code > 0x7F ? encodeURIComponent(character) : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** One line without control characters, for a place where a line end would begin something new: the header of a mail. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out.
  return writable(text).replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\s]+/g, ' ').trim();
}
