// Where the cursor stands in Markdown.
import assert from 'node:assert/strict';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { cursorAt } from '../../../../server/src/syntax/cursor.ts';
import { syntaxes } from '../../../../server/src/syntax/index.ts';

function at(marked: string): unknown {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const place = cursorAt(syntaxes.markdown.read(text, { profiles: shippedProfiles }), offset);
  if (place === undefined) return undefined;
  const word = text.slice(place.span.from, place.span.to);
  switch (place.kind) {
    case 'key': return { key: word, path: place.path.join('/'), present: place.present.join(' '), assign: place.assign };
    case 'value': return { value: word, path: place.path.join('/'), written: place.write('draft') };
    case 'heading': return { heading: word, mark: place.mark, written: place.write('Impact', 'Who?') };
    case 'entry-kind': return { kind: word, ...(place.open === '' ? {} : { open: place.open }), close: place.close };
    case 'cell': return { cell: word, header: place.header, written: place.write('open') };
    case 'zone': return { zone: word };
    case 'rule': return { rule: word, present: place.present.join(' ') };
  }
}

const body = '\n# Outage\n\n## Timeline\n\n';

describe('the cursor in Markdown', () => {
  it('is at names and values of the front matter', () => {
    assert.deepEqual(at('---\ntitle: A\nsta$0\n---\n'), { key: 'sta', path: '', present: 'title', assign: ': ' });
    assert.deepEqual(at('---\ntitle: A\nstatus: dr$0\n---\n'), { value: 'dr', path: 'status', written: 'draft' });
    assert.deepEqual(at('---\r\ntitle: A\r\n$0\r\n---\r\n'), { key: '', path: '', present: 'title', assign: ': ' });
    assert.equal(at('--$0-\ntitle: A\n---\n'), undefined);
  });

  it('is at names and values of front matter in TOML', () => {
    assert.deepEqual(at('+++\ntitle = "A"\nsta$0\n+++\n'), { key: 'sta', path: '', present: 'title', assign: ' = ' });
    assert.deepEqual(at('+++\ntitle = "A"\nstatus = $0\n+++\n'), { value: '', path: 'status', written: '"draft"' });
  });

  it('is at a heading that begins, with the marks that are typed', () => {
    assert.deepEqual(at('# Outage\n\n### Im$0\n'), { heading: '### Im', mark: '###', written: '### Impact\n\nWho?\n' });
    assert.deepEqual(at('# Outage\n\n##$0'), { heading: '##', mark: '##', written: '## Impact\n\nWho?\n' });
    assert.deepEqual(at('# Outage\r\n\r\n##$0'), { heading: '##', mark: '##', written: '## Impact\r\n\r\nWho?\r\n' });
  });

  it('is at a place for a heading on an empty line, at the level of the others', () => {
    assert.deepEqual(at('# Outage\n\n### Summary\n\nText.\n\n$0\n'), { heading: '', mark: '###', written: '### Impact\n\nWho?\n' });
    assert.deepEqual(at('# Outage\n\n## Summary\n\nText.\n$0'), { heading: '', mark: '##', written: '\n## Impact\n\nWho?\n' });
  });

  it('is nowhere in running text and in code', () => {
    assert.equal(at('# Outage\n\nSome wor$0ds'), undefined);
    assert.equal(at('# Outage\n\n```\n## Not$0\n```\n'), undefined);
    assert.equal(at('# Outage\n\n~~~~\n```\n$0\n'), undefined);
    assert.deepEqual(at('# Outage\n\n```\ncode\n```\n\n## $0\n'), { heading: '## ', mark: '##', written: '## Impact\n\nWho?\n' });
  });

  it('is at the kind of an entry', () => {
    assert.deepEqual(at(`${body}- 2024-01-02 10:00 UTC – Alert fires [det$0\n`), { kind: 'det', close: ']' });
    assert.deepEqual(at(`${body}- 2024-01-02 10:00 UTC – Alert fires [$0]\n`), { kind: '', close: '' });
    assert.deepEqual(at(`${body}- 2024-01-02 10:00 UTC – Alert fires [d$0etected]\n`), { kind: 'detected', close: '' });
    assert.equal(at('# Outage\n\nAs told in [$0\n'), undefined);
  });

  it('is at the zone behind a clock', () => {
    assert.deepEqual(at(`${body}- 2024-01-02 10:00 Eur$0\n`), { zone: 'Eur' });
    assert.deepEqual(at(`${body}- 2024-01-02 10:00 UT$0C – Alert fires\n`), { zone: 'UTC' });
  });

  it('is at a rule of a suppression', () => {
    assert.deepEqual(at('# Outage\n\n<!-- rca-disable-next-line one tw$0 -->\n'), { rule: 'tw', present: 'one' });
    assert.deepEqual(at('# Outage\n\n<!-- rca-disable $0'), { rule: '', present: '' });
    assert.equal(at('# Outage\n\n<!-- rca-disable one -- a rea$0son -->\n'), undefined);
    assert.equal(at('# Outage\n\n<!-- a note $0 -->\n'), undefined);
    assert.deepEqual(at('---\n# rca-disable $0\ntitle: A\n---\n'), { rule: '', present: '' });
  });
});
