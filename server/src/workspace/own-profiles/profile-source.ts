// Reads the text of a profile's file: JSON or YAML, with the place of everything in it, held against the meta-schema of profiles.

import type { ProfileFile } from '../../profiles/profile-file.generated.ts';
import type { Finding } from '../../rules/rule.ts';
import { readTree, yamlLines } from '../../syntax/yaml/tree.ts';
import { pairOf, plainValue, wordsOf, type YamlNode } from '../../syntax/yaml/yaml-node.ts';
import { span, type Span } from '../../text/span.ts';
import { nodeAt, pairAt } from '../configuration/data-places.ts';
import type { FileText } from '../files.ts';
import { fileNameOf } from '../uri.ts';
import { profileFinding } from './profile-finding.ts';
import { isProfileId, profileIdOf } from './profile-file-name.ts';
import type { ShapeCheck } from './shape-error.ts';
import { shapeFindings } from './shape-findings.ts';

/** UTF-8 bytes, and UTF-16 units, of the largest file that is read. */
export const LARGEST_PROFILE = 65_536;

export interface ProfileSource {
  readonly uri: string;
  readonly id: string;
  /** Empty when the file could not be read. */
  readonly text: string;
  /** Present when the file is well formed. */
  readonly file?: ProfileFile;
  /** What the file says it is based on, which a file that is not well formed may say too. */
  readonly extends?: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Where a value stands, or else the nearest part around it; `[]` is the file's first line. */
  place(steps: readonly string[]): Span;
  /** Where a key stands. */
  keyPlace(steps: readonly string[]): Span;
}

/** Total: any text gives a source. */
export function readProfileSource({ uri, text: written, fault }: FileText, check: ShapeCheck): ProfileSource {
  const broken = (text: string, message: string, place: Span = span(0, 0)): ProfileSource => sourceOf(uri, text, undefined, [profileFinding('error', place, message)]);
  if (written === undefined) return broken('', `This profile could not be read: ${fault}`);
  const bytes = new TextEncoder().encode(written).length;
  if (bytes > LARGEST_PROFILE) return broken(written, `This file has ${bytes} bytes, more than the ${LARGEST_PROFILE} that are read of a profile.`);
  const text = yamlLines(written);
  const { root, problems } = readTree(text);
  const findings = problems.map(({ span: place, message }) => profileFinding('error', place, message));
  if (findings.length === 0 && /\.json$/i.test(uri)) {
    const message = jsonFault(written);
    if (message !== undefined) findings.push(profileFinding('error', firstLine(text, span(0, text.length)), message));
  }
  const id = profileIdOf(uri);
  if (!isProfileId(id)) {
    findings.push(profileFinding('error', firstLine(text, span(0, text.length)), `The profile's id is the name of its file, and “${id}” cannot be one: it begins with a letter a–z, then come small letters, digits and hyphens. Rename “${fileNameOf(uri)}”.`));
  }
  if (root === undefined || root.kind !== 'map') {
    if (findings.length === 0) findings.push(profileFinding('error', firstLine(text, root?.span ?? span(0, text.length)), 'A profile is keys and values, at least “title”.'));
    return sourceOf(uri, text, root, findings);
  }
  if (findings.length === 0) findings.push(...shapeFindings(root, check));
  return sourceOf(uri, text, root, findings);
}

function sourceOf(uri: string, text: string, root: YamlNode | undefined, findings: readonly Finding[]): ProfileSource {
  const base = root?.kind === 'map' ? pairOf(root, 'extends')?.value : undefined;
  const parent = base?.kind === 'scalar' && typeof base.value === 'string' ? base.text : undefined;
  const place = (steps: readonly string[]): Span => {
    for (let depth = steps.length; depth > 0; depth -= 1) {
      const node = root === undefined ? undefined : nodeAt(root, steps.slice(0, depth));
      if (node !== undefined) return firstLine(text, wordsOf(node));
    }
    return firstLine(text, span(0, text.length));
  };
  return {
    uri, id: profileIdOf(uri), text,
    // The meta-schema has passed it.
    ...(findings.length === 0 && root !== undefined ? { file: plainValue(root) as ProfileFile } : {}),
    ...(parent === undefined ? {} : { extends: parent }),
    findings: findings.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to),
    place,
    keyPlace: (steps) => (root === undefined ? undefined : pairAt(root, steps)?.key.inner) ?? place(steps),
  };
}

function firstLine(text: string, { from, to }: Span): Span {
  const end = text.slice(from, to).search(/[\r\n]/);
  return span(from, end < 0 ? to : from + end);
}

/** YAML reads more than JSON does; a file that says it is JSON must be read by every program that reads JSON. */
function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return 'This is not JSON: perhaps it has a comment, a comma before a closing bracket, or no quotes. Write it as JSON, or let the file end in “.yaml”.';
  }
}
