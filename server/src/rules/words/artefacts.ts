// Things that are there when an action is done.

export const ARTEFACTS: readonly string[] = [
  'alerts?', 'alarms?', 'alerting', 'dashboards?', 'graphs?', 'metrics?', 'probes?', 'health ?-?checks?', 'monitors?', 'runbooks?', 'playbooks?', 'documents?', 'docs', 'guides?', 'guidelines?', 'checklists?', 'polic(?:y|ies)', 'procedures?', 'process(?:es)?', 'templates?', 'pages?', 'tests?', 'test suites?', 'checks?', 'linters?', 'ci', 'pipelines?',
  'jobs?', 'scripts?', 'tools?', 'tooling', 'dashboards?', 'bots?', 'hooks?', 'flags?', 'switch(?:es)?', 'settings?', 'configs?', 'configurations?', 'limits?', 'quotas?', 'timeouts?', 'retries', 'thresholds?', 'back-?ups?', 'replicas?', 'clusters?', 'nodes?', 'environments?', 'staging', 'sandbox(?:es)?', 'tickets?', 'issues?', 'lists?', 'inventor(?:y|ies)', 'tables?',
  'versions?', 'releases?', 'patch(?:es)?', 'upgrades?', 'migrations?', 'charts?', 'images?', 'certificates?', 'keys?', 'accounts?', 'permissions?', 'roles?', 'channels?', 'schedules?', 'rotations?', 'rota', 'drills?', 'game ?days?', 'meetings?', 'reports?', 'proposals?', 'designs?', 'adrs?', 'rfcs?', 'logs?', 'queues?', 'indexes', 'index', 'caches?', 'schemas?', 'validators?', 'validations?',
];
