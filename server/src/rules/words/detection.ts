// Words that tell how an incident was noticed, and what would notice the next one.

/** Something or somebody noticed it. In English and Japanese. */
export const NOTICED: readonly string[] = [
  '\\balert(?:s|ed|ing|manager)?\\b', '\\balarms?\\b', '\\bpag(?:ed|er|es|ing)\\b', '\\bpagerduty\\b', '\\bopsgenie\\b', '\\bsentry\\b', '\\bmonitor(?:s|ed|ing)?\\b', '\\bnotic(?:e|es|ed|ing)\\b', '\\bnotif(?:y|ied|ies|ication|ications)\\b', '\\breport(?:s|ed|ing)\\b',
  '\\bdetect(?:s|ed|ion|ing)?\\b', '\\bdiscover(?:s|ed|y|ing)?\\b', '\\bobserv(?:e|es|ed|ing)\\b', '\\bspotted\\b', '\\bcomplain(?:s|ed|ing|ts?)?\\b', '\\b(?:became|become|made|were|was) aware\\b', '\\b(?:found|find) (?:out|that)\\b', '\\bidentif(?:y|ied|ies|ication)\\b', '\\binformed\\b',
  '\\bhealth ?-?checks?\\b', '\\bdashboards?\\b', '\\bsupport (?:ticket|request|case)s?\\b', '\\btickets? (?:was|were|is|came|arrived|opened|created|filed|from)\\b', '\\bfreshdesk\\b', '\\bzendesk\\b', '\\b(?:user|customer|client)s? (?:told|wrote|contacted|called|asked|raised|pinged|said|opened|mentioned|flagged)\\b', '\\bwe (?:see|saw|realise|realised|realize|realized|learn|learned|learnt|found)\\b',
  '\\b(?:raised|flagged|pinged|tweeted|asks|asked|mentions?|mentioned|reaches|reached out|posted|noted|points? out|pointed out|says|said) (?:by|that|in|on|out|about|to)\\b', '\\brealis(?:e|es|ed)\\b', '\\brealiz(?:e|es|ed)\\b', '\\bwoke\\b', '\\b(?:found|saw|seen|sees|spots?|hears?|heard|catches|caught) (?:(?:an?|the|some|several|many|by|on|in|from) |(?:\\w+ )?(?:errors?|failures?|problems?|issues?))', '\\b(?:came|come|comes|brought) to (?:our|the|my) attention\\b', '\\b(?:calls?|e-?mails?|messages?|tweets?|pings?|feedback|words?) (?:from|by)\\b', '\\bescalat(?:ed|es|ion|ions)\\b', '\\bflagged\\b', '\\bbug reports?\\b',
  '\\b(?:logs?|graphs?|charts?|metrics?|statistics) (?:\\w+ )?(?:show(?:s|ed)?|indicat(?:e|es|ed)|reveal(?:s|ed)?)\\b', '\\b(?:datadog|new ?relic|cloudwatch|pingdom|uptime ?robot|statuscake|splunk|kibana|honeycomb|zabbix|icinga|dynatrace|bugsnag|rollbar|victorops|squadcast)\\b', '\\bsuspect(?:s|ed)?\\b', '\\bsuspicious\\b', '\\bfirst seen\\b', '\\blearned (?:of|about|that)\\b', '\\bon-?call\\b', '\\bnagios\\b', '\\bgrafana\\b', '\\bprometheus\\b', '\\bcomes? in\\b', '\\bcame in\\b',
  '検知', '検出', '発見', '気づ', '気付', '通報', '報告', '通知', 'アラート', '監視', '問い合わせ', '判明',
];

/** Who noticed was a customer. */
export const BY_CUSTOMER: readonly string[] = [
  '(?:customers?|users?|clients?|tenants?|subscribers?|visitors?|merchants?|patients?|students?|teachers?|instructors?|partners?|relying part(?:y|ies)|the public|third part(?:y|ies)|community(?: members?)?|researchers?) (?:(?:first|have|had|has|also|then|began|began to|started|started to|start|begin|were|was|are|who) ){0,2}(?:report(?:s|ed|ing)?|complain(?:s|ed|ing)?|notic(?:e|es|ed)|call(?:s|ed)?|contact(?:s|ed)?|told|tell|wr(?:ote|ites?)|rais(?:e|es|ed)|notif(?:y|ies|ied)|flag(?:s|ged)?|inform(?:s|ed)?|tweet(?:s|ed)?|ask(?:s|ed)?|open(?:s|ed)? (?:a )?tickets?|let us know)',
  '(?:reported|noticed|detected|discovered|found|raised|flagged|spotted|notified|informed|identified|disclosed) (?:to us )?by (?:(?:a|an|the|one of our|our|several|some|many|multiple|two|three|external) ){0,3}(?:customers?|users?|clients?|tenants?|subscribers?|visitors?|merchants?|partners?|relying part(?:y|ies)|third part(?:y|ies)|community|researchers?)',
  '(?:customer|user|client|support|community) (?:reports?|complaints?|tickets?|calls?|e?-?mails?|feedback|requests?|escalations?)', '(?:reports?|complaints?|tickets?|calls?|e?-?mails?|feedback|word) (?:from|of|by) (?:(?:a|an|the|one of our|our|several|some|many|multiple|two|three|affected|external) ){0,3}(?:customers?|users?|clients?|tenants?|partners?|community)',
];

/** Something of our own noticed. */
export const BY_OURSELVES: readonly string[] = [
  '\\balert(?:s|ed|ing|manager)?\\b', '\\balarms?\\b', '\\bpag(?:ed|er|es|ing)\\b', '\\bpagerduty\\b', '\\bopsgenie\\b', '\\bmonitor(?:s|ing)?\\b', '\\bhealth ?-?checks?\\b', '\\bprobes?\\b', '\\bdashboards?\\b', '\\bsentry\\b', '\\b(?:our|an|the|on-?call|duty) (?:\\w+ )?(?:engineers?|team|operators?|staff|developers?)\\b(?! (?:by|from))', '\\binternal(?:ly)?\\b', '\\bcolleagues?\\b',
];

/** In an action: it will notice the next one. */
export const WILL_NOTICE: readonly string[] = [
  '\\balert\\w*', '\\balarm\\w*', '\\bmonitor\\w*', '\\bdetect\\w*', '\\bpag(?:e|es|ed|er|ing)\\b', '\\bnotif\\w+', '\\bdashboards?\\b', '\\bmetrics?\\b', '\\bobservab\\w+', '\\bprobes?\\b', '\\bprobing\\b', '\\bhealth ?-?check\\w*', '\\bsynthetic\\w*', '\\bsmoke ?-?test\\w*', '\\bcanar(?:y|ies)\\b', '\\blog(?:s|ging)\\b', '\\bthresholds?\\b', '\\bslos?\\b', '\\bslis?\\b',
  '\\bwatch(?:es|dog|ing)?\\b', '\\btracing\\b', '\\btelemetry\\b', '\\binstrument\\w*', '\\bprometheus\\b', '\\bgrafana\\b', '\\bsentry\\b', '\\bnagios\\b', '\\bwarn(?:s|ing|ings)?\\b', '\\bvisib(?:le|ility)\\b', '\\baudit\\w*', '\\bscan(?:s|ner|ning)?\\b', '\\bcheck(?:s|er)?\\b', '\\blint\\w*',
];
