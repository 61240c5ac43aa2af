// The schema compiler with the words of our vocabulary. The shipped schemas run as the code it made at build time
// (`validators.generated.ts`); where the product runs, it compiles the profiles of teams (`own-schema.ts`).

import { Ajv2020 } from 'ajv/dist/2020.js';
import { _, Name, nil, type CodeKeywordDefinition, type KeywordCxt, type KeywordErrorDefinition, type Options } from 'ajv';
import { chronological } from './chronological.ts';
import { formats } from './formats.ts';
import type { Pattern } from './profile-patterns.ts';
import { profileKeywords } from './profile-keywords.ts';

/** Annotations of the vocabulary: data for the product, nothing to check in a report. */
const annotations = ['findings', 'aliases', 'extends', 'source', 'order', 'recognise', 'rules'] as const;

/**
 * Every error is kept, without sentences. Compiled functions want the `Profile` as `this`, which the keywords of `profile-keywords.ts`
 * read: so what they say need not stand in the code of each profile. The code finds `formats`, `chronological` and `profileKeywords` by these names.
 */
export function schemaCompiler(): Ajv2020 {
  return withVocabulary({ ...usual, code: { source: true, esm: true, lines: true, formats: _`formats` } });
}

/**
 * The same for the schemas of teams, which the meta-schema of profiles has passed: `pattern` makes their regular expressions, and
 * what an object inherits is no value of it. The code it makes is run by `new Function`, which throws an `EvalError` where a host forbids that.
 */
export function ownSchemaCompiler(pattern: (source: string) => Pattern): Ajv2020 {
  const engine = Object.assign((source: string) => pattern(source), { code: 'linearPattern' });
  return withVocabulary({ ...usual, logger: false, strictTypes: false, ownProperties: true, meta: false, validateSchema: false, code: { regExp: engine } });
}

const usual = {
  allErrors: true, messages: false, passContext: true, strict: true, strictRequired: false, allowUnionTypes: true, formats: { ...formats },
} as const satisfies Options;

function withVocabulary(options: Options): Ajv2020 {
  const ajv = new Ajv2020(options);
  for (const keyword of annotations) ajv.addKeyword(keyword);
  ajv.addKeyword(chronologicalKeyword);
  for (const keyword of ['sections', 'timeline', 'actions', 'clocks'] as const) ajv.addKeyword(profileKeyword(keyword));
  return ajv;
}

/** The module says what is wrong; its parameters are the error's. */
const error: KeywordErrorDefinition = { message: '', params: ({ params }) => (params['fault'] instanceof Name ? _`${params['fault']}` : nil) };

const chronologicalKeyword: CodeKeywordDefinition = {
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

function profileKeyword(keyword: keyof typeof profileKeywords): CodeKeywordDefinition {
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
