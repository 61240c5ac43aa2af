// Exports of texts and of the project's examples, for the tests of this folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Syntax } from '../../../../server/src/model/report.ts';
import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { exporters, type ExportFormat, type ExportInput } from '../../../../server/src/render/exports/index.ts';
import { syntaxes, syntaxOf } from '../../../../server/src/syntax/index.ts';
import type { Zone } from '../../../../server/src/time/index.ts';
import { readZip } from './read-zip.ts';

const examples = join(import.meta.dirname, '../../../../examples');

export const exampleNames: readonly string[] = readdirSync(examples).filter((name) => /\.rca\.(?:md|yaml)$/.test(name)).toSorted();

export function exampleInput(name: string): ExportInput {
  return inputOf(readFileSync(join(examples, name), 'utf8'), syntaxOf(name));
}

export function inputOf(text: string, syntax: Syntax = 'markdown', zone?: Zone): ExportInput {
  const report: Report = syntaxes[syntax].read(text, { profiles: shippedProfiles });
  return { report, profile: shippedProfiles.get(report.profile.id) ?? assert.fail(report.profile.id), today: { year: 2026, month: 5, day: 1 }, ...(zone === undefined ? {} : { zone }) };
}

/** Text of an export. Of a Word document the parts that hold what the report says, one after the other. */
export async function exported(format: ExportFormat, input: ExportInput): Promise<string> {
  const exporter = exporters.find(({ id }) => id === format) ?? assert.fail(format);
  const content = await exporter.write(input);
  return typeof content === 'string' ? content : wordText(content);
}

export function wordText(bytes: Uint8Array): string {
  const parts = readZip(bytes);
  return ['word/document.xml', 'word/_rels/document.xml.rels', 'word/numbering.xml', 'word/footer1.xml', 'docProps/core.xml'].map((path) => parts.get(path) ?? assert.fail(path)).join('\n');
}
