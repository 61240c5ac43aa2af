// Takes a mail apart as a mail program does, for tests of what is in it.
import assert from 'node:assert/strict';

export interface Mail {
  /** Unfolded, by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded texts by their types. */
  readonly parts: ReadonlyMap<string, string>;
}

export function readMail(file: string): Mail {
  assert.doesNotMatch(file, /[^\r]\n|\r(?!\n)|[^\r\n\x20-\x7E]/, 'A line end or a character that a mail does not have.');
  for (const line of file.split('\r\n')) assert.ok(line.length <= 998, `A line of ${line.length} octets.`);
  const [head, body] = halves(file);
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? assert.fail('no boundary');
  const [, ...pieces] = `\r\n${body}`.split(`\r\n--${boundary}`);
  assert.equal(pieces.pop(), '--\r\n', 'The mail is not ended.');
  const parts = pieces.map((piece): [string, string] => {
    const [partHead, text] = halves(piece.slice(2));
    const own = headersOf(partHead);
    assert.equal(own.get('content-transfer-encoding'), 'quoted-printable');
    return [(own.get('content-type') ?? '').replace(/;.*/, ''), decoded(text)];
  });
  return { headers, parts: new Map(parts) };
}

function halves(text: string): readonly [string, string] {
  const at = text.indexOf('\r\n\r\n');
  assert.ok(at >= 0);
  return [text.slice(0, at), text.slice(at + 4)];
}

function headersOf(head: string): ReadonlyMap<string, string> {
  return new Map(head.replaceAll(/\r\n[ \t]/g, ' ').split('\r\n').map((line) => {
    const at = line.indexOf(':');
    assert.ok(at > 0, `No header: ${line}`);
    return [line.slice(0, at).toLowerCase(), words(line.slice(at + 1).trim())];
  }));
}

/** Encoded words of RFC 2047; blanks between two of them are none. */
function words(value: string): string {
  return value.replaceAll(/(\?=)\s+(?==\?)/g, '$1').replaceAll(/=\?utf-8\?Q\?([^?]*)\?=/g, (_, text: string) => decoded(text.replaceAll('_', ' ')));
}

function decoded(text: string): string {
  for (const line of text.split('\r\n')) assert.ok(line.length <= 76, `A line of quoted-printable has ${line.length} characters.`);
  const joined = text.replaceAll('=\r\n', '').replaceAll('\r\n', '\n');
  return Buffer.from(joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8');
}
