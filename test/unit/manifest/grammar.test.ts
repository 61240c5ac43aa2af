// The grammar that colours stamps and kinds, run in the engine that VS Code runs it in, over small stand-ins for Markdown and YAML.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const root = join(import.meta.dirname, '../../..');
const host = (scopeName: string): string => JSON.stringify({ scopeName, patterns: [{ name: 'markup.inline.raw.string', match: '`[^`]*`' }, { name: 'comment.line', match: '#.*' }] });

async function grammar(scopeName: string): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: (sources) => new oniguruma.OnigScanner(sources), createOnigString: (text) => new oniguruma.OnigString(text) }),
    loadGrammar: async (name) => textmate.parseRawGrammar(name === 'rca.injection' ? readFileSync(join(root, 'grammars/rca.tmLanguage.json'), 'utf8') : host(name), `${name}.json`),
    getInjections: () => ['rca.injection'],
  });
  const found = await registry.loadGrammar(scopeName);
  assert.ok(found !== null);
  return found;
}

function coloured(of: IGrammar, line: string): readonly string[] {
  const { tokens } = of.tokenizeLine(line, textmate.INITIAL);
  return tokens.flatMap(({ scopes, startIndex, endIndex }) => {
    const scope = scopes.findLast((name) => name.endsWith('.rca') && !name.startsWith('meta.') && !name.startsWith('punctuation.'));
    return scope === undefined ? [] : [`${scope.split('.').at(-2) ?? ''} ${line.slice(startIndex, endIndex)}`];
  });
}

describe('the grammar', () => {
  it('colours stamps where entries begin, zones and kinds', async () => {
    const markdown = await grammar('text.html.markdown');
    assert.deepEqual(coloured(markdown, '- 2024-03-04 10:00 UTC – The certificate expires [impact-start]'), ['date 2024-03-04', 'time 10:00', 'zone UTC', 'kind impact-start']);
    assert.deepEqual(coloured(markdown, '* **10:41** – renewed'), ['time 10:41']);
    assert.deepEqual(coloured(markdown, '| March 4th, 10:41 PM CET | renewed |'), ['date March 4th', 'time 10:41 PM', 'zone CET']);
    const yaml = await grammar('source.yaml');
    assert.deepEqual(coloured(yaml, '  - at: 2024-03-04T10:00:00+01:00'), ['date 2024-03-04', 'time 10:00:00', 'zone +01:00']);
    assert.deepEqual(coloured(yaml, 'started_at: "10:00 Europe/Berlin"'), ['time 10:00', 'zone Europe/Berlin']);
  });

  it('leaves everything else alone', async () => {
    const markdown = await grammar('text.html.markdown');
    for (const line of ['At 10:00 we met.', '- see `10:00` and [detected](x.md)', '- ratio 10:00', '- 10:00:00:00', '- [x] done', '# - 10:00', 'a: 10:00', '- 1:2 scale']) {
      assert.deepEqual(coloured(markdown, line), [], line);
    }
  });
});
