// All exports, in the order in which they are offered.

import type { Exporter } from './exporter.ts';

export { exportFormats } from './exporter.ts';
export type { Exporter, ExportFormat, ExportInput } from './exporter.ts';

export const exporters: readonly Exporter[] = [];
