// The report as one HTML file that needs nothing else: for reading, for mailing, and for the PDF that every browser makes of it.

import { reportPage } from '../page/report-page.ts';
import type { Exporter } from './exporter.ts';

export const html: Exporter = {
  id: 'html',
  title: 'Web page',
  description: 'One file to read, mail, print or save as PDF',
  extension: '.html',
  mediaType: 'text/html',
  write: ({ report, ...options }) => reportPage(report, options),
};
