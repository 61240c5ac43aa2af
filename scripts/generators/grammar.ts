// A small grammar that colours stamps and kinds in Markdown and YAML before the server is there. The kinds are those of the schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const clock = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const date = String.raw`\d{4}-\d{2}-\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:,? \d{4})?`;
const zone = String.raw`Z|UTC(?:[+-]\d{1,2}(?::?\d{2})?)?|GMT|[+-]\d{2}:?\d{2}|[A-Z]{2,4}T|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+`;

/** Where an entry begins: behind the mark of an item, the pipe of a cell, or the key `at`. */
const begin = String.raw`(^\s*(?:[-*+]|\d+[.)])\s+(?:\*\*|__|~)?|^\s*\|\s*|^\s*(?:-\s+)?(?:at|until|start|end|started_at|detected_at|resolved_at):\s+["']?~?)`;

export const generator: Generator = {
  name: 'grammar',
  outputs() {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/rca.schema.json'), 'utf8')) as Schema;
    const kinds = (schema.$defs['EntryKind']?.enum ?? []).filter((kind) => kind !== 'note' && kind !== 'comms').join('|');
    if (kinds === '') throw new Error('The schema has no kinds of entries.');
    const grammar = {
      scopeName: 'rca.injection',
      injectionSelector: 'L:text.html.markdown -markup.fenced_code -markup.inline.raw -comment, L:source.yaml -comment',
      patterns: [
        {
          name: 'meta.stamp.rca',
          match: `${begin}(?:(${date})[T,]?[ ]?)?(${clock})(?:\\s?(${zone})(?![\\w/]))?(?=:(?!\\d)|[\\s*_|"',;.–—-]|$)`,
          captures: { 2: { name: 'constant.numeric.date.rca' }, 3: { name: 'constant.numeric.time.rca' }, 4: { name: 'support.type.zone.rca' } },
        },
        { match: `(\\[)(${kinds})(\\])(?!\\()`, captures: { 1: { name: 'punctuation.definition.kind.rca' }, 2: { name: 'constant.language.kind.rca' }, 3: { name: 'punctuation.definition.kind.rca' } } },
      ],
    };
    return new Map([['grammars/rca.tmLanguage.json', `${JSON.stringify(grammar, undefined, 2)}\n`]]);
  },
  folders: ['grammars'],
};
