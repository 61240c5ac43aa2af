// An invented report in YAML that uses every part and many ways to write values.

export const sample = `# The report of the checkout outage
title: Checkout down in Lisbon   # shown to customers
date: 2026-03-04
severity: SEV2
timezone: Europe/Lisbon
owner: "Storage team"
authors: [Ana, 'B. "q" Costa']

impact:
  text: |
    About 1,200 users could not pay.

    - see [chart](http://x.example/a)
  windows:
    - start: 2026-03-04 08:11
      end: 09:20
      note: full outage
  measures:
    - { name: users, value: 1200 }

timelines:
  - heading: Main
    entries:
      - at: 2026-03-04 08:11
        text: Alert fired on \`db-1\`
        kind: detected
      # who did it is not the point
      - at: "08:20 - 08:30 UTC"
        text: >
          Rolled back
          the release
      - 08:25 – restarted [mitigated]
      - at: soon
        text: Something else
        status: weird

causes:
  - id: C1
    kind: root
    text: A lock was held too long
    whys: [no timeout, nobody knew]
actions:
  - text: Add an alert
    owner: Team A
    status: finnished
  - Write the runbook
lessons:
  - kind: well
    text: The alert came early
communications:
  - at: 2026-03-04 08:40
    channel: status page
    text: We told customers
history: []
summary: The checkout was down on 4 March 2026 at 08:11 UTC.
sections:
  - heading: Background
    text: |
      Long before, 2026-01-02 10:00 UTC, things were well.
  - id: timeline
    heading: Timeline (times in UTC)
`;
