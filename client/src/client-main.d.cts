// What the second part of the extension for Node is once it is bundled, for the first part that loads it.

import type { ExtensionContext } from 'vscode';
import type { Main } from './main.ts' with { 'resolution-mode': 'import' };

export declare function createMain(context: ExtensionContext): Main;
