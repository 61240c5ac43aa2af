// Verbs with which actions begin, and what can be said of an action from them alone.

/** They name a direction, and no point at which the work is done. */
export const VAGUE_VERBS: readonly string[] = [
  'improv(?:e|ing)', 'enhanc(?:e|ing)', 'strengthen(?:ing)?', 'optimi[sz](?:e|ing)', 'review(?:ing)?', 'investigat(?:e|ing)', 'consider(?:ing)?', 'look(?:ing)? (?:in)?to', 'look(?:ing)? at', 'ensur(?:e|ing)', 'mak(?:e|ing) sure', 'be (?:more |extra )?(?:careful|mindful|vigilant|cautious|aware)', 'discuss(?:ing)?',
  'think(?:ing)? (?:about|of)', 'explor(?:e|ing)', 'evaluat(?:e|ing)', 'assess(?:ing)?', 'figur(?:e|ing) out', 'reflect(?: on)?', 'revisit(?:ing)?', 'reconsider(?:ing)?', 'talk (?:about|to|with)', 'have a (?:talk|discussion|chat)', 'try to', 'see (?:if|whether|about)', 'work on', 'examine', 'contemplate', 'brainstorm',
];

/** Those of them that look for something: with something that comes out, or an end, they are fine. */
export const INQUIRIES: readonly string[] = [
  'review', 'investigat', 'consider', 'look', 'discuss', 'think', 'explor', 'evaluat', 'assess', 'figur', 'reflect', 'revisit', 'reconsider', 'talk', 'have a', 'see', 'examine',
];

/** Verbs of tasks that are done when they are done. */
export const TASK_VERBS: readonly string[] = [
  'add', 'adjust', 'allow', 'apply', 'archive', 'assign', 'automate', 'backport', 'block', 'build', 'bump', 'cache', 'cap', 'change', 'clean up', 'clear', 'close', 'collect', 'configure', 'consolidate', 'convert', 'copy', 'create', 'decommission', 'decrease', 'define', 'delete', 'deploy', 'deprecate', 'design', 'disable', 'document',
  'downgrade', 'drop', 'enable', 'encrypt', 'enforce', 'expose', 'extend', 'file', 'fix', 'give', 'implement', 'increase', 'install', 'instrument', 'integrate', 'introduce', 'isolate', 'limit', 'link', 'list', 'lock', 'log', 'lower', 'map', 'mark', 'measure', 'merge', 'migrate', 'mirror', 'move', 'notify', 'open', 'order', 'parse',
  'patch', 'pin', 'post', 'prepare', 'print', 'protect', 'provide', 'provision', 'publish', 'purge', 'put', 'raise', 'rate-limit', 'record', 'reduce', 'refactor', 'register', 'reject', 'release', 'remove', 'rename', 'renew', 'reopen', 'replace', 'replicate', 'report', 'require', 'reset', 'resize', 'restart', 'restore', 'restrict', 'retire',
  'revert', 'rewrite', 'roll back', 'roll out', 'rotate', 'route', 'run', 'scale', 'schedule', 'send', 'separate', 'set', 'set up', 'setup', 'shard', 'ship', 'show', 'simplify', 'sort', 'split', 'start', 'stop', 'store', 'submit', 'switch', 'tag', 'teach', 'test', 'throttle', 'time out', 'train', 'trim', 'tune', 'turn', 'unify',
  'update', 'upgrade', 'use', 'validate', 'version', 'wrap', 'write', 'decide', 'propose', 'determine', 'find', 'choose', 'select', 'specify', 'summari[sz]e', 'share', 'make',
];

/** Verbs of work that never ends. */
export const ENDLESS_VERBS: readonly string[] = [
  'continu(?:e|ing)', 'keep(?:ing)?(?: on)?', 'carry on', 'go on', 'maintain', 'stay', 'remain', 'strive', 'aim', 'focus(?: more)? on', 'pay (?:more |closer |extra |better )?attention', 'monitor', 'watch', 'observe', 'keep an eye', 'communicate', 'encourage', 'promote', 'foster', 'support', 'cooperate', 'collaborate', 'work (?:closely |more closely |together )?with',
];

/** "Better monitoring", "more tests": more of something, without how much. */
export const COMPARATIVES: readonly string[] = ['better', 'more', 'improved', 'increased', 'enhanced', 'faster', 'clearer', 'stronger', 'tighter', 'greater', 'closer', 'further', 'additional', 'continuous', 'general', 'proper', 'ongoing', 'regular'];

/** Aims that nobody reaches on a certain day. */
export const ABSTRACT_AIMS: readonly string[] = [
  '(?:increas(?:e|ing)|reduc(?:e|ing)|rais(?:e|ing)|boost(?:ing)?|build(?:ing)?|strengthen(?:ing)?|gain(?:ing)?|minimi[sz](?:e|ing)|maximi[sz](?:e|ing)|lower(?:ing)?) (?:the |our |overall |general )?(?:[\\w-]+ )?(?:reliability|resilien(?:ce|cy)|stability|robustness|quality|performance|confidence|technical debt|tech debt|complexity|risks?|knowledge|communication|collaboration|ownership|transparency|responsiveness|efficiency|security)',
  'mak(?:e|ing) (?:the |our |it |sure )?(?:[\\w-]+ ){0,4}?(?:more (?:\\w+)|less (?:\\w+)|better|robust|resilient|reliable|safer|stable|stabler|faster|easier|future-?proof)',
];

/** Calls on people to remember. */
export const REMINDERS: readonly string[] = [
  'remind(?:s|ed|ing)?', 'be (?:more|extra|very|especially|particularly) (?:careful|cautious|vigilant|mindful|attentive|diligent)', '(?:more|extra|greater|better|special) (?:care|caution|attention|vigilance|diligence)', 'take (?:more |extra |greater )?care', 'pay (?:more |closer |extra |better |special )?attention', '(?:raise|increase|create|spread|build) (?:more )?awareness', 'stress(?:es|ed|ing)? (?:the importance|to|that)',
  'emphasi[sz](?:e|es|ed|ing)', '(?:educat(?:e|es|ing)|sensiti[sz](?:e|es|ing)) (?:the |our |all |everyone|everybody|users?|staff|team|teams|people|developers?|engineers?|operators?|employees?)', 'make sure (?:that )?(?:everyone|everybody|people|the team|all (?:teams?|staff|engineers?|developers?)) (?:is|are|knows?|understands?|follows?|remembers?)', '(?<!\\b(?:a|the) )(?:double|triple)[- ]check(?:ing)?', 'remember(?:s|ing)? to', 'not forget to', 'keep in mind', 'always (?:check|verify|test|double|make sure|remember)',
  '(?:more|very|extra) carefully', 'carefully (?:check|review|test|verify|read|watch|monitor|follow)', 'tell (?:everyone|everybody|all (?:staff|engineers?|developers?|teams?|operators?))',
];

/** Training helps, and is no prevention when it is all there is. */
export const TRAININGS: readonly string[] = ['train(?:s|ing|ings)?', 'teach(?:es|ing)?', 'coach(?:es|ing)?', 'workshops?', 'refreshers?', 'brown[- ]bag', 'lunch and learn', 'onboarding', 'knowledge[- ]sharing'];
