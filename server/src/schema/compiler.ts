// The schema compiler with the words of our vocabulary. The shipped schemas run as the code it made at build time
// (`validators.generated.ts`); where the product runs, it compiles the profiles of teams (`own-schema.ts`).

import { Ajv2020 } from 'ajv/dist/2020.js';
import { _, Name, nil } from 'ajv/dist/compile/codegen/index.js';
import type { CodeKeywordDefinition, KeywordCxt, KeywordErrorDefinition, Options } from 'ajv';
import type { Pattern } from './profile-patterns.ts';
import type { VocabularyCode } from './vocabulary-code.ts';

/** Annotations of the vocabulary: data for the product, nothing to check in a report. */
const annotations = ['findings', 'aliases', 'extends', 'source', 'order', 'recognise', 'rules'] as const;

/**
 * Every error is kept, without sentences. Compiled functions want the `Profile` as `this`, which the keywords of `profile-keywords.ts`
 * read: so what they say need not stand in the code of each profile. The code finds `formats`, `chronological` and `profileKeywords` by these names.
 */
export function schemaCompiler(words: VocabularyCode): Ajv2020 {
  return withVocabulary(words, { code: { source: true, esm: true, lines: true, formats: _`formats` } });
}

/**
 * The same for the schemas of teams, which the meta-schema of profiles has passed: `pattern` makes their regular expressions, and
 * what an object inherits is no value of it. The code it makes is run by `new Function`, which throws an `EvalError` where a host forbids that.
 */
export function ownSchemaCompiler(words: VocabularyCode, pattern: (source: string) => Pattern): Ajv2020 {
  const engine = Object.assign((source: string) => pattern(source), { code: 'linearPattern' });
  return withVocabulary(words, { logger: false, strictTypes: false, ownProperties: true, meta: false, validateSchema: false, code: { regExp: engine } });
}

function withVocabulary(words: VocabularyCode, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true, messages: false, passContext: true, strict: true, strictRequired: false, allowUnionTypes: true, formats: { ...words.formats }, ...options,
  });
  for (const keyword of annotations) ajv.addKeyword(keyword);
  ajv.addKeyword(chronologicalKeyword(words));
  for (const keyword of ['sections', 'timeline', 'actions', 'clocks'] as const) ajv.addKeyword(profileKeyword(keyword, words));
  return ajv;
}

/** The module says what is wrong; its parameters are the error's. */
const error: KeywordErrorDefinition = { message: '', params: ({ params }) => (params['fault'] instanceof Name ? _`${params['fault']}` : nil) };

function chronologicalKeyword({ chronological }: VocabularyCode): CodeKeywordDefinition {
  return {
    keyword: 'chronological',
    type: 'array',
    schemaType: 'boolean',
    error,
    code(cxt) {
      if (cxt.schema !== true) return;
      const judge = cxt.gen.scopeValue('func', { ref: chronological, code: _`chronological` });
      cxt.gen.forOf('fault', _`${judge}(${cxt.data})`, (fault) => report(cxt, fault));
    },
  };
}

function profileKeyword(keyword: keyof VocabularyCode['profileKeywords'], { profileKeywords }: VocabularyCode): CodeKeywordDefinition {
  return {
    keyword,
    type: 'object',
    schemaType: ['object', 'boolean'],
    error,
    code(cxt) {
      const check = cxt.gen.scopeValue('func', { ref: profileKeywords[keyword], code: _`profileKeywords.${new Name(keyword)}` });
      cxt.gen.forOf('fault', _`${check}(this, ${cxt.data})`, (fault) => report(cxt, fault));
    },
  };
}

function report(cxt: KeywordCxt, fault: Name): void {
  cxt.setParams({ fault });
  cxt.error(true);
}
