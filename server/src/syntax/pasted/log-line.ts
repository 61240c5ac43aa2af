// Turns lines of logs that carry their time in a form or place of their own into lines that begin with it.

/**
 * Known are syslog with its priority (RFC 5424, RFC 3164), the access logs of web servers (Common Log Format) and the lines of
 * Kubernetes' components (klog). All other lines come back as they are. klog writes no year, and neither do we.
 */
export function logLine(line: string): string {
  const syslog = /^<\d{1,3}>(?:\d )?(?=[\dA-Z])(.*)$/.exec(line)?.[1];
  if (syslog !== undefined) return withoutFraction(syslog);
  const access = /^(\S{1,60}) \S{1,60} \S{1,60} \[(\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4})\] (.*)$/.exec(line);
  if (access !== null) return `${access[2]} ${access[1]} ${access[3]}`;
  const klog = /^[IWEF](\d{2})(\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,9})? +\d{1,9} (.*)$/.exec(line);
  const month = klog === null ? undefined : months[Number(klog[1]) - 1];
  return klog === null || month === undefined ? line : `${month} ${klog[2]} ${klog[3]} ${klog[4]}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function withoutFraction(line: string): string {
  return line.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\.\d{1,9}/, '$1');
}
