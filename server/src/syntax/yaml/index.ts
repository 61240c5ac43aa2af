// Reports written in YAML.

import type { SyntaxReader } from '../reading.ts';
import { printYaml } from './print.ts';
import { readYaml } from './read.ts';
import { writeYaml } from './write.ts';

export const yaml: SyntaxReader = { syntax: 'yaml', read: readYaml, write: writeYaml, print: printYaml };
