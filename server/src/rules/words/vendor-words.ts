// Words for those from whom a system is bought, and for what stands between them and it.

/** Somebody else's company or service. */
export const vendorNouns: ReadonlySet<string> = new Set([
  'vendor', 'vendors', "vendor's", 'provider', 'providers', "provider's", 'supplier', 'suppliers', "supplier's", 'third-party', 'carrier', 'isp', 'hoster', 'registrar', 'subcontractor', 'contractor',
  'aws', 'amazon', 'azure', 'gcp', 'cloudflare', 'fastly', 'akamai', 'github', 'gitlab', 'heroku', 'digitalocean', 'ovh', 'hetzner', 'linode', 'twilio', 'stripe', 'okta', 'auth0', 'sendgrid', 'mailgun', 'netlify', 'vercel', 'atlassian', 'pagerduty', 'salesforce', 'equinix', 'rackspace',
]);

/** How a cause is given to somebody: the word, and what must follow it. */
export const causeWords: Readonly<Record<string, ReadonlySet<string>>> = {
  caused: new Set(['by']),
  triggered: new Set(['by']),
  due: new Set(['to']),
  because: new Set(['of']),
  attributed: new Set(['to']),
  resulted: new Set(['from']),
};

/** What a vendor has and a report names as its cause: "the provider's outage". */
export const vendorFaults: ReadonlySet<string> = new Set(['outage', 'outages', 'failure', 'failures', 'incident', 'bug', 'issue', 'issues', 'problem', 'problems', 'error', 'errors', 'maintenance', 'downtime', 'disruption', 'mistake', 'fault', 'degradation', 'change', 'update']);

/** What one's own system could have had: where any of it is named, the analysis goes on behind the vendor. */
export const ownControls: ReadonlySet<string> = new Set([
  'failover', 'fail-over', 'fallback', 'fallbacks', 'redundancy', 'redundant', 'retry', 'retries', 'retrying', 'timeout', 'timeouts', 'alert', 'alerts', 'alerting', 'alarm', 'monitoring', 'monitored', 'monitor', 'backup', 'backups', 'single', 'circuit', 'breaker', 'cache', 'cached', 'caching',
  'validation', 'validate', 'validated', 'check', 'checks', 'checked', 'test', 'tests', 'tested', 'testing', 'depend', 'depends', 'depended', 'dependency', 'dependencies', 'dependent', 'rely', 'relied', 'relies', 'reliance', 'replica', 'replicas', 'multi-region', 'multi-az', 'region', 'regions', 'configured', 'configuration', 'misconfigured',
  'secondary', 'standby', 'probe', 'probes', 'readiness', 'liveness', 'pinned', 'pin', 'pinning', 'quota', 'quotas', 'limit', 'limits', 'mirror', 'mirrors', 'guard', 'safeguard', 'degrade', 'gracefully', 'handled', 'handle', 'handling', 'resilient', 'resilience', 'our', 'we', 'lacked', 'lack', 'missing',
]);

/** Each with what must stand near it. */
export const vendorTriggers: Readonly<Record<string, string>> = { caused: 'by', triggered: 'by', due: 'to', because: 'of', attributed: 'to', resulted: 'from' };
