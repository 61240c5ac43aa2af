// Words of excitement.

export const animatedWords: ReadonlySet<string> = new Set([
  'unbelievable', 'unbelievably', 'incredible', 'insane', 'insanely', 'horrible', 'horribly', 'horrific', 'horrendous', 'terrible', 'terribly', 'ridiculous', 'ridiculously', 'outrageous', 'outrageously', 'shocking', 'shockingly', 'appalling', 'appallingly', 'nightmare', 'nightmarish',
  'disgraceful', 'idiotic', 'moronic', 'laughable', 'pathetic', 'atrocious', 'astonishing', 'astonishingly', 'absurd', 'absurdly', 'disgusting', 'dreadful', 'dreadfully', 'mindboggling', 'stupid', 'stupidly', 'dumb', 'wtf', 'omg', 'facepalm',
]);

/** In capitals they are emphasis, never a name. Words of SQL and HTTP and other languages are not among them. */
export const shoutedWords: ReadonlySet<string> = new Set([
  'absolutely', 'already', 'always', 'anything', 'completely', 'everyone', 'everything', 'extremely', 'finally', 'huge', 'immediately', 'massive', 'never', 'nobody', 'nothing', 'only', 'please', 'really', 'still', 'totally', 'very', 'forever', 'entirely', 'twice', 'again', 'impossible', 'definitely',
]);
