// The words that web pages put around an article: data for drop-page-chrome.ts. Each pattern is held against a whole line without its list mark.

/** Never part of a report, wherever the line stands. */
const anywhere: readonly RegExp[] = [
  /^skip to (?:the )?(?:main )?(?:content|navigation)$/i,
  /^(?:subscribe|follow) (?:by|via|to) (?:the )?(?:rss|e-?mail|newsletter)(?: feed)?$/i,
  /^(?:save|download|export) (?:this )?(?:page )?(?:as|to) (?:a )?(?:pdf|word)$/i,
  /^(?:go )?back to (?:the )?(?:previous|last) (?:article|page)$/i,
  /^(?:forgot|reset)(?: your| my)? password\??$/i,
  /^sign in to (?:comment|reply|follow|continue)$/i,
  /^was this (?:article|page|answer|information|content)? ?(?:helpful|useful)\??$/i,
  /^\d+ out of \d+ found this helpful$/i,
  /^(?:recommended|suggested|popular|recently viewed) (?:articles|content|topics|reading)$/i,
  /^(?:go )?back to (?:the )?top$/i,
  /^view (?:this )?(?:article|page) in .{1,80}$/i,
  /^share (?:this )?(?:page |article |post )?(?:on|via|to) \S{1,30}$/i,
  /^print (?:this )?(?:page|article)$/i,
  /^(?:leave|post|add) a (?:comment|reply)$/i,
  /^you must be (?:logged|signed) in to .{1,60}$/i,
];

/** These close a page; short lines after them are links of its footer. */
const closing: readonly RegExp[] = [
  /^(?:recommended|suggested|popular|recently viewed) (?:articles|content|topics|reading)$/i,
  /^related (?:articles|posts|content|topics|reading)$/i,
  /^(?:go )?back to (?:the )?top$/i,
  /^view (?:this )?(?:article|page) in .{1,80}$/i,
  /^was this (?:article|page|answer|information|content)? ?(?:helpful|useful)\??$/i,
  /^powered by .{1,60}$/i,
  /^privacy (?:policy|notice|statement)$/i,
  /^terms? (?:of|and) (?:use|service|conditions)$/i,
  /^cookie (?:settings|policy|preferences|notice)$/i,
  /^(?:©|\(c\)|copyright).{0,80}$/i,
  /^.{0,80}\ball rights reserved\.?$/i,
];

/** Only above a report or below it; inside, the same word may be the author's. */
const aroundTheReport: readonly RegExp[] = [
  /^(?:share|tweet|like|follow|subscribe|unsubscribe|watch|star|bookmark|favou?rite|print|edit|copy|copy link|menu|more|close|open|expand|collapse)$/i,
  /^(?:home|back|next|previous|search(?: site| this site| docs)?|navigation|breadcrumbs?|help|support|feedback|contact(?: us| support)?)$/i,
  /^(?:blog|docs|documentation|about(?: us)?|careers|pricing|products?|community|status)$/i,
  /^(?:sign|log) ?(?:in|out|up|on)$/i,
  /^(?:register|create account|my account|get started)$/i,
  /^(?:facebook|twitter|x|linkedin|reddit|e-?mail|rss|youtube|github|mastodon|instagram|whatsapp)$/i,
  /^(?:last updated|updated|published|posted|author|views?|comments?|beta|new)$/i,
  /^\d{1,3} min(?:ute)?s? read$/i,
  /^(?:table of )?contents$|^(?:on|in) this (?:page|article)$|^jump to$/i,
  /^(?:article type|content type|topic|language|tags|labels|categories|number of (?:views|comments))$/i,
  /^toggle .{1,40}$/i,
];

/** Longer lines are sentences, not links. */
const longest = 160;

export function isPagePhrase(text: string): boolean {
  return text.length <= longest && anywhere.some((pattern) => pattern.test(text));
}

export function closesPage(text: string): boolean {
  return text.length <= longest && closing.some((pattern) => pattern.test(text));
}

/** For lines that stand above the report or below it. */
export function isPageWord(text: string): boolean {
  return text.length <= longest && [...anywhere, ...closing, ...aroundTheReport].some((pattern) => pattern.test(text));
}

/** Words over a list of the sections of the page. */
export function isContentsHeading(text: string): boolean {
  return /^(?:table of )?contents:?$|^(?:on|in) this (?:page|article|report):?$|^jump to:?$|^目次$/i.test(text);
}

/** A sentence is the author's even among links: eight words and a full stop, or twenty words. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/, 21).length;
  return words > 20 || (words >= 8 && /[.!?:;。]["”’)\]]*$/u.test(text) && !closesPage(text));
}
