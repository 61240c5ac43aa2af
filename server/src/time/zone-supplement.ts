// Zone words that the generated table lacks: UTC under its names, German and rarer abbreviations, everyday names of places.

/** Words for UTC itself, lower case. */
export const UTC_WORDS: ReadonlySet<string> = new Set([
  'utc', 'gmt', 'z', 'zulu', 'uct', 'etc/utc', 'etc/uct', 'etc/gmt', 'etc/zulu', 'etc/universal', 'etc/greenwich', 'greenwich', 'universal',
  'gmt0', 'gmt+0', 'gmt-0', 'etc/gmt0', 'etc/gmt+0', 'etc/gmt-0',
]);

/** In the form of the generated `ABBREVIATIONS`; added after the readings there. */
export const MORE_ABBREVIATIONS = `
BRST;America/Sao_Paulo;-120;d
EST;Australia/Sydney;600;s
HADT;America/Adak;-540;d
IST;Europe/Dublin;60;d
MEST;Europe/Berlin;120;d
MESZ;Europe/Berlin;120;d
MET;Europe/Berlin;60;s
MEZ;Europe/Berlin;60;s
NZT;Pacific/Auckland;;
`;

/** In the form of the generated `TIME_NAMES`; these win over it. */
export const MORE_NAMES = `
boston;America/New_York
brazil;America/Sao_Paulo
britain;Europe/London
canary;Atlantic/Canary
china;Asia/Shanghai
coordinated universal;UTC
danish;Europe/Copenhagen
dutch;Europe/Amsterdam
french;Europe/Paris
german;Europe/Berlin
greenwich mean;UTC
indian;Asia/Kolkata
irish;Europe/Dublin
japanese;Asia/Tokyo
new zealand;Pacific/Auckland
portugal;Europe/Lisbon
seattle;America/Los_Angeles
spain;Europe/Madrid
spanish;Europe/Madrid
swedish;Europe/Stockholm
swiss;Europe/Zurich
u.k.;Europe/London
uk;Europe/London
ukraine;Europe/Kyiv
universal;UTC
us central;America/Chicago
us eastern;America/New_York
us mountain;America/Denver
us pacific;America/Los_Angeles
`;

/** Japanese names, which no blank separates from what follows. */
export const JAPANESE_NAMES: readonly (readonly [string, string])[] = [
  ['日本標準時', 'Asia/Tokyo'],
  ['日本時間', 'Asia/Tokyo'],
  ['協定世界時', 'UTC'],
  ['世界標準時', 'UTC'],
  ['世界協定時', 'UTC'],
];
