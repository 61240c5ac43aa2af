// `rca export` writes whole files or none, and says in a sentence why not.
import assert from 'node:assert/strict';
import { readArguments } from '../../../server/src/bin/arguments.ts';
import { exportFormats } from '../../../server/src/render/exports/index.ts';
import { rca } from './memory-host.ts';

const report = '---\ntitle: Quay closed\nowner: Katharine Berger\ntimezone: UTC\n---\n\n## Summary\n\nKatharine closed the quay.\n\n<!-- rca-internal -->\n\nSECRET\n\n<!-- /rca-internal -->\n\n## Timeline\n\n- 2026-03-14 08:03 – A [detected]\n- 2026-03-14 08:13 – B [resolved]\n';
const leaking = report.replace('closed the quay', 'asked 10.20.30.40 of host db-7.quay.internal');
const files = { 'quay.rca.md': report };

describe('rca export', () => {
  for (const format of exportFormats) {
    it(`writes ${format}, for both audiences`, async () => {
      const internal = await rca(['export', 'quay.rca.md', '--to', format, '-o', 'out.bin'], files);
      assert.equal(internal.stderr, 'Wrote out.bin.\n');
      assert.equal(internal.code, 0);
      const shown = await rca(['export', 'quay.rca.md', '--to', format, '-o', 'out.bin', '--audience', 'public'], files);
      assert.equal(shown.code, 0);
      assert.ok((shown.files['out.bin'] ?? '').length > 20);
      assert.ok(!/SECRET|Katharine|Berger/.test(shown.files['out.bin'] ?? 'SECRET'));
    });
  }

  it('goes by the ending of the output', async () => {
    for (const [name, mark] of [['a.html', /^<!doctype html>/i], ['a.yaml', /^title: /], ['a.json', /^\{/], ['a.svg', /^<(?:\?xml|svg)/], ['a.md', /^---/]] as const) {
      const { files: made, stderr } = await rca(['export', 'quay.rca.md', '-o', name], files);
      assert.match(made[name] ?? stderr, mark);
    }
  });

  it('writes to standard output, and reads from standard input', async () => {
    const { stdout, stderr, code } = await rca(['export', '-', '--to', 'markdown'], { '-': report });
    assert.deepEqual([stdout, stderr, code], [report, '', 0]);
    assert.match((await rca(['export', 'quay.rca.md', '--to', 'docx'], files)).stdout, /^PK/);
    assert.match((await rca(['export', 'quay.rca.md', '--to', 'html', '-o', '-'], files)).stdout, /^<!doctype/i);
  });

  it('writes several reports into a folder', async () => {
    const several = { ...files, 'b.rca.yaml': 'title: B\n', 'out/x.txt': '' };
    const { files: made, stderr } = await rca(['export', 'quay.rca.md', 'b.rca.yaml', '--to', 'json', '-o', 'out/'], several);
    assert.equal(stderr, 'Wrote out/quay.json.\nWrote out/b.json.\n');
    assert.ok(made['out/quay.json'] !== undefined && made['out/b.json'] !== undefined);
    assert.equal((await rca(['export', 'quay.rca.md', '--to', 'json', '-o', 'out'], several)).stderr, 'Wrote out/quay.json.\n');
  });

  it('tells what a version for the public leaves out', async () => {
    const { stderr } = await rca(['export', 'quay.rca.md', '-o', 'a.md', '--audience', 'public'], files);
    assert.equal(stderr, 'Wrote a.md.\n  1 part marked as internal was left out.\n  Metadata that was left out: owner.\n  1 name was replaced by a role.\n');
  });

  it('tells times in the zone that is asked for', async () => {
    const { files: made } = await rca(['export', 'quay.rca.md', '-o', 'a.svg', '--zone', 'Asia/Tokyo'], files);
    assert.match(made['a.svg'] ?? '', /Tokyo|JST/);
  });

  it('refuses what leaks with exit code 1, and writes nothing', async () => {
    const { stderr, code, files: made } = await rca(['export', 'quay.rca.md', '-o', 'a.html', '--audience', 'public'], { 'quay.rca.md': leaking });
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(made), ['quay.rca.md']);
    assert.equal(stderr, 'rca: “quay.rca.md” was not exported, as it shows the public what is internal:\n  An IP address stands in line 9.\n  The name of an internal host stands in line 9.\n'
      + '  Take it out, mark it as internal (docs/exports.md), allow it by the option “allowed” of public-leak in .rca/config.yaml, or export all the same with --allow-leaks.\n');
    assert.equal((await rca(['export', 'quay.rca.md', '-o', 'a.html'], { 'quay.rca.md': leaking })).code, 0);
  });

  it('exports what leaks when told to, and says so', async () => {
    const { stderr, code } = await rca(['export', 'quay.rca.md', '-o', 'a.html', '--audience', 'public', '--allow-leaks'], { 'quay.rca.md': leaking });
    assert.equal(code, 0);
    assert.match(stderr, /\n {2}The name of an internal host stands in line 9\.\n/);
  });

  it('lets go what the team’s configuration allows, whatever severity it gives the rule', async () => {
    const team = (rule: string): Readonly<Record<string, string>> => ({ 'quay.rca.md': leaking, '.rca/config.yaml': `rules:\n  public-leak: ${rule}\n` });
    const args = ['export', 'quay.rca.md', '-o', 'a.html', '--audience', 'public'];
    assert.equal((await rca(args, team('{ allowed: [10.20.30.40, db-7.quay.internal] }'))).code, 0);
    assert.equal((await rca(args, team('off'))).code, 1);
    assert.equal((await rca(args, { 'quay.rca.md': `<!-- rca-disable public-leak -->\n${leaking}` })).code, 1);
  });

  const other = { ...files, 'locked/x': '', 'a.html': 'old', 'out/a.html': 'old', 'full/x': '', 'bad.rca.md': new Uint8Array([0xff, 0xfe, 0x41, 0]) };
  for (const [args, sentence] of [
    ['quay.rca.md -o a.html', '“a.html” is there already. Name another file after -o, or replace it with --force.'],
    ['quay.rca.md --to html -o gone/a.html', 'There is no folder “gone” for “gone/a.html”. Make it first, or name another file after -o.'],
    ['quay.rca.md --to html -o gone/', 'There is no folder “gone” for “gone/quay.html”. Make it first, or name another file after -o.'],
    ['quay.rca.md --to html -o a.html/b.html', '“a.html” is no folder, so that “a.html/b.html” cannot be written.'],
    ['quay.rca.md --to markdown -o quay.rca.md --force', 'The export would replace “quay.rca.md”, from which it is made. Name another file after -o.'],
    ['quay.rca.md -o locked/a.html', 'Cannot write “locked/a.html”: its file system is read-only.'],
    ['quay.rca.md -o full/a.html', 'Cannot write “full/a.html”: there is no space left.'],
    ['quay.rca.md --to htlm', 'There is no export format “htlm”. Did you mean “html”?'],
    ['quay.rca.md --to pdf', `There is no export format “pdf”. There are: ${exportFormats.join(', ')}.`],
    ['quay.rca.md -o a.pdf', `The name “a.pdf” does not say into what to export: --to FORMAT, one of ${exportFormats.join(', ')}.`],
    ['quay.rca.md --to html --zone Europe/Lisbn', 'There is no time zone “Europe/Lisbn”. Did you mean “Europe/Lisbon”?'],
    ['gone.rca.md --to html', 'Cannot read “gone.rca.md”: there is no such file or folder.'],
    ['bad.rca.md --to html', '“bad.rca.md” cannot be exported. This file is in UTF-16. Save it as UTF-8.'],
    ['quay.rca.md bad.rca.md --to html', 'Several reports need a folder to be written to: -o DIR/'],
    ['quay.rca.md out/quay.rca.md --to html -o out', 'Cannot read “out/quay.rca.md”: there is no such file or folder.'],
    ['quay.rca.md quay.rca.md --to json -o out', 'Two reports would be written to “out/quay.json”. Export them one by one.'],
    ['quay.rca.md --to html --profile minimall', 'There is no profile “minimall”. Did you mean “minimal”?'],
  ] as const) {
    it(`cannot run with ${args}`, async () => {
      const { stderr, stdout, code, files: made } = await rca(['export', ...args.split(' ')], other);
      assert.deepEqual([stderr, stdout, code], [`rca: ${sentence}\n`, '', 2]);
      assert.deepEqual(Object.keys(made), Object.keys(other));
    });
  }

  it('does not replace the report by a link to it', async () => {
    const { stderr, code, files: made } = await rca(['export', 'quay.rca.md', '--to', 'markdown', '-o', 'copy.rca.md', '--force'], { ...files, 'copy.rca.md': 'linked' }, 'file', { '/archive/copy.rca.md': '/archive/quay.rca.md' });
    assert.deepEqual([stderr, code, made['copy.rca.md']], ['rca: The export would replace “copy.rca.md”, from which it is made. Name another file after -o.\n', 2, 'linked']);
  });

  it('replaces a file when told to', async () => assert.match((await rca(['export', 'quay.rca.md', '-o', 'a.html', '--force'], other)).files['a.html'] ?? '', /^<!doctype/i));

  it('says what no terminal can show', async () => {
    const { stderr, stdout, code } = await rca(['export', 'quay.rca.md', '--to', 'docx'], files, 'terminal');
    assert.deepEqual([stderr, stdout, code], ['rca: This format is no text, and would mean nothing on a terminal. Name a file after -o.\n', '', 2]);
  });

  for (const [args, fault] of [
    ['', 'Say which FILE: rca export FILE --to html -o OUT'],
    ['a.rca.md', 'Say into what: rca export FILE --to FORMAT, or with -o OUT by the ending of its name.'],
    ['a.rca.md --to html --audience customers', 'There is no audience “customers”. There are internal and public.'],
    ['a.rca.md --to html --base https://quay.example', '--base is for a site: rca export PATH --site DIR --base …'],
    ['docs --site out --to html', 'A site is a folder of web pages, so that --site and --to cannot both be meant.'],
  ] as const) {
    it(`does not understand “${args}”`, () => assert.deepEqual(readArguments(['export', ...args.split(' ').filter((word) => word !== '')]), { fault }));
  }
});

describe('rca convert', () => {
  it('writes the report in the other syntax', async () => {
    const { files: made, stderr, code } = await rca(['convert', 'b.rca.md', '-o', 'b.rca.yaml'], { 'b.rca.md': '---\ntitle: B\n---\n\n## Summary\n\nA.\n' });
    assert.deepEqual([made['b.rca.yaml'], stderr, code], ['title: B\nsections:\n  - id: summary\n    heading: Summary\n    text: A.\n', 'Wrote b.rca.yaml.\n', 0]);
  });

  for (const [args, sentence] of [
    ['quay.rca.md -o quay.txt', 'The name “quay.txt” does not say into what to convert. End it in .md, .yaml or .yml.'],
    ['quay.rca.md -o quay.rca.md --force', 'The report would replace “quay.rca.md”, from which it is made. Name another file after -o.'],
    ['quay.rca.md -o there.yaml', '“there.yaml” is there already. Name another file after -o, or replace it with --force.'],
    ['quay.rca.md -o locked/quay.yaml', 'There is no folder “locked” for “locked/quay.yaml”. Make it first, or name another file after -o.'],
    ['gone.rca.md -o gone.yaml', 'Cannot read “gone.rca.md”: there is no such file or folder.'],
    ['entry.rca.md -o entry.yaml', '“entry.rca.md” cannot be converted. Its marks of internal parts would not hide the same in YAML. Mark each part with rca-internal-line, or a whole section with rca-internal-section.'],
  ] as const) {
    it(`cannot run with ${args}`, async () => {
      const there = { ...files, 'there.yaml': 'old', 'entry.rca.md': '## Timeline\n\n- 2026-03-14 08:03 UTC – A\n\n<!-- rca-internal -->\n\n- 2026-03-14 08:04 UTC – SECRET\n\n<!-- /rca-internal -->\n' };
      const { stderr, code, files: made } = await rca(['convert', ...args.split(' ')], there);
      assert.deepEqual([stderr, code], [`rca: ${sentence}\n`, 2]);
      assert.deepEqual(Object.keys(made), Object.keys(there));
    });
  }
});
