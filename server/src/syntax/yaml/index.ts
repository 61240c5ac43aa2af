// Reports written in YAML.

import type { SyntaxReader } from '../reading.ts';
import { printYaml } from './print.ts';
import { readYaml } from './read.ts';
import { writeYaml } from './write.ts';

/** The layout of a mapping is its author's: there is nothing to align. */
export const yaml: SyntaxReader = { syntax: 'yaml', read: readYaml, write: writeYaml, align: () => [], print: printYaml };
