// The words of `rca --help`.

export const help = `rca – write root cause analyses that hold

  rca check [PATH…]           check reports; folders are searched for *.rca.md, *.rca.yaml, *.rca.yml
                              and for Markdown and YAML files with the front-matter key “rca”
      --format text|json      how findings are written (text)
      --fix                   apply the safe fixes of errors and warnings
      --profile ID            read reports that name no profile as this one
      --rule RULE=SEVERITY    off, hint, information, warning or error; can be given again
      --config FILE           this configuration instead of the nearest .rca/config.yaml upward from a report
      --no-config             no configuration at all
      --max-warnings N        be content with so many warnings (0)
      --quiet                 show errors and warnings only
  rca config FILE             show what holds for a report and where each value comes from
      --profile, --rule, --config, --no-config as above
  rca convert FILE -o OUT     write a report in the other syntax, by the ending of OUT: .md, .yaml, .yml
      --force                 replace the file when it is there
  rca export FILE… [-o OUT]   write reports for others to read; several into a folder: -o DIR/
      --to FORMAT             html, markdown, yaml, json, confluence, jira, slack, email, svg or docx;
                              by the ending of OUT when absent
      --audience public       without internal parts, names and ticket links (internal: as it stands)
      --allow-leaks           for the public whatever public-leak finds
      --zone ZONE             tell times in this zone: UTC, Europe/Lisbon, +02:00
      --force                 replace files that are there
      --profile, --config, --no-config as above
  rca export [PATH…] --site DIR  make a static site of the reports in a folder
      --base URL              where it will lie; for its feed
      --title TITLE           of the whole site
      --force                 also into a folder that holds other files
      --audience, --allow-leaks, --zone, --profile, --config, --no-config as above
  rca import FILE [-o OUT]    make a Markdown draft of a report pasted from a web page or a word processor
      --profile ID            the profile of the draft, instead of the one its headings show
  rca inspect FILE            show as JSON how a report is read
      --format json
      --profile, --config, --no-config as above
  rca new --profile ID        write an empty report
      --title TITLE
      --severity SEVERITY
      --date TIME             when it began: 2026-03-14, “2026-03-14 08:03”, “yesterday 23:10”
      --zone ZONE             of the times of the report: UTC, Europe/Lisbon, +02:00
      --syntax markdown|yaml  by the name of the output, else Markdown
      -o FILE                 to standard output when absent
      --force                 replace the file when it is there
  rca rules                   list all rules
      --format text|json
  rca explain RULE            say what a rule finds and why
  rca profiles                list the report formats
      --format text|json
  rca lsp --stdio             serve an editor over standard input and output
      --trusted               use the folder's own profiles, where the editor says nothing of trust

  rca --help, rca --version

A file “-” is standard input. Exit codes: 0 clean, 1 a finding at warning or above
(more warnings than --max-warnings) or a leak in an export for the public, 2 could not run.
`;
