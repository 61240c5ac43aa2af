// The commonest small words of some languages: by them a text shows what it is written in.

export const ENGLISH_WORDS: readonly string[] = [
  'the', 'and', 'of', 'to', 'was', 'were', 'is', 'are', 'for', 'with', 'that', 'this', 'by', 'from', 'not', 'be', 'been', 'has', 'had', 'have', 'it', 'at', 'which', 'our', 'we', 'their', 'no', 'when', 'after', 'before', 'all',
  'an', 'a', 'could', 'will', 'should', 'only', 'if', 'than', 'then',
];

/** Of languages that use the Latin alphabet; words that English has too ("die", "on", "more") are left out. */
export const OTHER_WORDS: readonly string[] = [
  'der', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'einen', 'einer', 'den', 'dem', 'mit', 'auf', 'für', 'von', 'wurde', 'wurden', 'wird', 'sich', 'bei', 'durch', 'zu', 'im', 'als', 'nach', 'keine', 'werden', 'wir',
  'le', 'la', 'les', 'des', 'est', 'et', 'une', 'dans', 'pour', 'par', 'sur', 'été', 'avec', 'qui', 'que', 'du', 'au', 'aux', 'ne', 'pas', 'cette', 'nous',
  'el', 'los', 'las', 'del', 'una', 'con', 'por', 'para', 'se', 'fue', 'más', 'su', 'al', 'lo',
  'os', 'uma', 'com', 'não', 'foi', 'em', 'na', 'da', 'dos', 'ao', 'il', 'di', 'della', 'è', 'stato', 'gli', 'nel', 'sono',
  'het', 'een', 'van', 'niet', 'werd', 'zijn', 'op', 'naar', 'och', 'att', 'det', 'som', 'för', 'ikke', 'av', 'på', 'w', 'nie', 'jest', 'dla', 'przez',
];
