// The frame of the preview allows its own script by a fresh nonce, its own style, images of the report's folder, and nothing else.
import assert from 'node:assert/strict';
import { pageFrame, type FrameOptions } from '../../../client/src/preview/page-frame.ts';
import { payloads } from '../../payloads.ts';

const words: FrameOptions['words'] = { report: 'Report', timesIn: 'Times in', reportZone: 'Report’s zone', yours: 'Yours', otherZone: 'Other zone…', zoneName: 'Name of a time zone', text: 'Text of the report', skip: 'Skip to the text' };
const frame = (options: Partial<FrameOptions> = {}): string => pageFrame({ cspSource: 'https://*.host.example', images: 'https://*.host.example', nonce: 'N0nce', style: 'https://a.host.example/preview.css', script: 'https://a.host.example/preview.js', state: {}, words, ...options });

/** Sources by directive. */
function policyOf(html: string): ReadonlyMap<string, string> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return new Map(policy.split(';').map((part): [string, string] => [part.trim().split(' ', 1)[0] ?? '', part.trim().split(' ').slice(1).join(' ')]));
}

describe('the frame of the preview', () => {
  it('refuses all but what it names', () => {
    const policy = policyOf(frame());
    assert.equal(policy.get('default-src'), "'none'");
    assert.equal(policy.get('script-src'), "'nonce-N0nce'");
    assert.equal(policy.get('img-src'), 'blob: https://*.host.example');
    for (const [name, sources] of policy) {
      assert.ok(['default-src', 'style-src', 'font-src', 'img-src', 'script-src', 'base-uri', 'form-action'].includes(name), name);
      assert.doesNotMatch(sources, /unsafe|data:|(?:^| )(?:\*|https?:)(?: |$)/, name);
    }
  });

  it('has the nonce at its own script alone', () => {
    const scripts = [...frame().matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    assert.deepEqual(scripts, ['<script type="application/json" id="state">', '<script nonce="N0nce" src="https://a.host.example/preview.js">']);
    assert.doesNotMatch(frame(), /\son\w+=|javascript:/i);
  });

  it('lets neither a name of a report nor a translation become markup', () => {
    const plain = tagsOf(frame());
    for (const payload of payloads) {
      const html = frame({ state: { uri: payload, zone: payload }, words: Object.fromEntries(Object.keys(words).map((key) => [key, payload])) as unknown as FrameOptions['words'] });
      assert.deepEqual(tagsOf(html), plain, payload);
      const [, json = ''] = /<script type="application\/json" id="state">([^]*?)<\/script>/.exec(html) ?? [];
      assert.deepEqual(JSON.parse(json), { uri: payload, zone: payload });
    }
  });
});

/** Names of tags and of their attributes. */
function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<\/?[a-z!](?:"[^"]*"|[^<>"])*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
}
