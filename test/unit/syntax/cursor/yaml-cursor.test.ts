// Where the cursor stands in YAML.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { span } from '../../../../server/src/text/span.ts';
import { yamlCursor } from '../../../../server/src/syntax/yaml/cursor.ts';

function at(marked: string): unknown {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const place = yamlCursor(text, span(0, text.length), offset);
  if (place === undefined) return undefined;
  const word = text.slice(place.span.from, place.span.to);
  switch (place.kind) {
    case 'key': return { key: word, path: place.path.join('/'), present: place.present.join(' '), assign: place.assign };
    case 'value': return { value: word, path: place.path.join('/'), written: place.write('07:30') };
    case 'rule': return { rule: word, present: place.present.join(' ') };
    default: return place.kind;
  }
}

describe('the cursor in YAML', () => {
  it('is at a name at the top', () => {
    assert.deepEqual(at('title: A\nsta$0'), { key: 'sta', path: '', present: 'title', assign: ': ' });
    assert.deepEqual(at('title: A\n$0\ndate: B'), { key: '', path: '', present: 'title date', assign: ': ' });
    assert.deepEqual(at('ti$0tle: A\ndate: B'), { key: 'title', path: '', present: 'date', assign: '' });
    assert.deepEqual(at('$0'), { key: '', path: '', present: '', assign: ': ' });
  });

  it('is at a name inside of lists and mappings, however they are indented', () => {
    assert.deepEqual(at('timelines:\n  - heading: A\n    entries:\n      - at: x\n        ki$0'), { key: 'ki', path: 'timelines/entries', present: 'at', assign: ': ' });
    assert.deepEqual(at('timelines:\n- heading: A\n  entries:\n  - at: x\n    text: y\n  - $0'), { key: '', path: 'timelines/entries', present: '', assign: ': ' });
    assert.deepEqual(at('impact:\n  text: a\n  $0\n  windows: []'), { key: '', path: 'impact', present: 'text windows', assign: ': ' });
    assert.deepEqual(at('actions:\n  - text: |\n      first: not a name\n    $0'), { key: '', path: 'actions', present: 'text', assign: ': ' });
    assert.deepEqual(at('actions:\n  - text: a\n    own$0\n  - owner: b\n'), { key: 'own', path: 'actions', present: 'text', assign: ': ' });
  });

  it('is at a value', () => {
    assert.deepEqual(at('status: dr$0aft'), { value: 'draft', path: 'status', written: '"07:30"' });
    assert.deepEqual(at('status: $0'), { value: '', path: 'status', written: '"07:30"' });
    assert.deepEqual(at('status: $0 # note'), { value: '', path: 'status', written: '"07:30"' });
    assert.deepEqual(at("status: 'dr$0'"), { value: 'dr', path: 'status', written: '07:30' });
    assert.deepEqual(at('status: "dr$0'), { value: 'dr', path: 'status', written: '07:30' });
    assert.deepEqual(at('tags: [one, tw$0o, three]'), { value: 'two', path: 'tags', written: '"07:30"' });
    assert.deepEqual(at('tags: [$0]'), { value: '', path: 'tags', written: '"07:30"' });
    assert.deepEqual(at('"status": dr$0'), { value: 'dr', path: 'status', written: '"07:30"' });
  });

  it('is at an item of a list of words', () => {
    assert.deepEqual(at('tags:\n  - one\n  - tw$0'), { key: 'tw', path: 'tags', present: '', assign: ': ' });
  });

  it('is nowhere in running text, behind a list and before a colon', () => {
    assert.equal(at('impact:\n  text: |\n    some words sta$0\n'), undefined);
    assert.equal(at('impact:\n  text: >-\n    some\n\n    wor$0'), undefined);
    assert.equal(at('tags: [one]$0'), undefined);
    assert.equal(at('status:$0'), undefined);
    assert.equal(at('just a sent$0ence'), undefined);
  });

  it('is at a rule of a suppression, and not in its command or reason', () => {
    assert.deepEqual(at('# rca-disable one, t$0w -- because'), { rule: 'tw', present: 'one' });
    assert.deepEqual(at('title: A # rca-disable-line $0'), { rule: '', present: '' });
    assert.equal(at('# rca-dis$0able one'), undefined);
    assert.equal(at('# rca-disable one -- be$0cause'), undefined);
    assert.equal(at('# an ordinary com$0ment'), undefined);
  });

  it('is found in texts with any line ends, and in the second of two documents', () => {
    assert.deepEqual(at('title: A\r\nimpact:\r\n  $0\r\n  text: b\r\n'), { key: '', path: 'impact', present: 'text', assign: ': ' });
    assert.deepEqual(at('title: A\rsta$0'), { key: 'sta', path: '', present: 'title', assign: ': ' });
    assert.deepEqual(at('title: A\n---\nsta$0'), { key: 'sta', path: '', present: '', assign: ': ' });
  });

  it('gives a place around the cursor in one line, or none, in any text', () => {
    const part = fc.constantFrom('a', 'key', ':', ' ', '  ', '- ', '\n', '\r\n', '\r', '#', '"', "'", '[', ']', '{', '|', '>', ',', '---', 'rca-disable', '😀');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (parts, where) => {
      const text = parts.join('');
      const offset = Math.round(where * text.length);
      const place = yamlCursor(text, span(0, text.length), offset);
      if (place === undefined) return;
      assert.ok(place.span.from <= offset && offset <= place.span.to, JSON.stringify({ text, offset, place }));
      assert.ok(!/[\r\n]/.test(text.slice(place.span.from, place.span.to)), JSON.stringify({ text, offset, place }));
    }), { numRuns: 2_000 });
  });
});
