// Sentences in which a template tells the author what to write. Left in a report, they are placeholders.

/** Hints that give themselves away wherever they stand. */
const ANYWHERE: readonly RegExp[] = [
  /^(?:these|the following|the ones below) are (?:only |just )?(?:sample|example|template)s?\b/i,
  /^(?:(?:please )?(?:delete|remove|replace|overwrite) (?:this|these|the) (?:line|lines|text|section|sections|comment|comments|paragraph|instructions?|placeholders?|hints?|template|example)\b)/i,
  /^this (?:section|table|field|part) (?:should|must|is (?:for|where|meant|intended))\b/i,
  /^(?:an? |one |two |\d(?: ?(?:to|or|-|–) ?\d)?[ -])?(?:(?:short|brief|concise|quick|detailed|high[- ]level|executive|one|two)[ ,-]{1,3}){0,3}(?:lines?|sentences?|paragraphs?)?[ -]{0,2}(?:summary|description|overview|explanation) of (?:the|what|this|how)\b.{0,80}$/i,
  /^(?:an? )?(?:list (?:of )?)?(?:the |all |any )?things that (?:went (?:well|wrong|badly|poorly)|could have gone better)\.? (?:for example|ideally|e\.g\.)/i,
  /^these are (?:good|bad|lucky|the) things that (?:happened|went)\b.{0,80}\bfor example\b/i,
  /^lorem ipsum\b/i,
  /^ここに.{0,40}(?:記入|記載|入力|書)/u,
];

/** Hints that are only certain as the first words of a section that holds no tasks. */
const FIRST: readonly RegExp[] = [
  /^(?:briefly |please |in a few sentences,? )*(?:describe|summari[sz]e|explain|outline|specify) (?:the|what|how|why|when|who|in|your|any|all|briefly|each|which|here)\b/i,
  /^(?:please )?(?:fill (?:in|out)|enter|insert|provide|include|list|write|add|give) (?:a |an |the |any |all |some |your |one |two )?(?:\w+ ){0,3}(?:summary|description|overview|explanation|details?|paragraphs?|sentences?|information|screenshots?|examples?|here|below)\b/i,
];

/** The words that a hint can begin with. */
const OPENING = /^[\s*_([]*(?:(?:please|delete|remove|replace|overwrite|this|these|the|an?|one|two|\d|short|brief|briefly|concise|quick|detailed|high|executive|lines?|sentences?|paragraphs?|summary|description|overview|explanation|all|any|list|things|lorem|in a few|describe|summari[sz]e|explain|outline|specify|fill|enter|insert|provide|include|write|add|give)\b|ここに)/i;

/** Whether a paragraph, item or cell is a template's hint. `first`: it opens a section that is no list of tasks or events. */
export function isHintText(words: string, position: 'first' | 'later'): boolean {
  if (!OPENING.test(words)) return false;
  const text = words.slice(0, 300).replace(/[*_]+/g, '').replace(/\s+/g, ' ').replace(/^[([]/, '').trim();
  if (ANYWHERE.some((pattern) => pattern.test(text))) return true;
  return position === 'first' && FIRST.some((pattern) => pattern.test(text));
}
