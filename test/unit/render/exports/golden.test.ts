// What each export makes of two reports, one in each syntax.
import { join } from 'node:path';
import { exporters, type ExportFormat } from '../../../../server/src/render/exports/index.ts';
import { expectFile } from '../../../expect-file.ts';
import { exampleInput, exported } from './exported.ts';

const reports = { 'gateway-outage': 'gateway-outage.rca.md', 'google-sre': 'google-sre.rca.yaml' } as const;

describe('the exports', () => {
  for (const [name, file] of Object.entries(reports)) {
    // The web page is a page's matter, with golden files of its own.
    for (const { id } of exporters.filter((exporter) => exporter.id !== 'html')) {
      it(`make ${id} of ${file}`, async () => expectFile(join(import.meta.dirname, 'golden', `${name}.${id}.txt`), shown(id, await exported(id, exampleInput(file)))));
    }
  }
});

/** Parts of a Word document stand on lines of their own, so that a change can be seen; a checkout may change the line ends of a mail. */
function shown(id: ExportFormat, text: string): string {
  return id === 'docx' ? text.replaceAll(/(?<=>)(?=<(?:w:(?:p|tbl|tr|tc|abstractNum|num)|Relationship)[ >])/g, '\n') : text.replaceAll('\r\n', '\n');
}
