// Entry of the extension in Node. Everything beyond watching for reports is in a second file, loaded when it is needed.

import type { ExtensionContext } from 'vscode';
import { activation } from './activation.ts';
import type { Main } from './main.ts';

const extension = activation(async (context) => {
  // The name is not resolved by the bundler: the file lies beside this one.
  const { createMain } = (await import('./client-main.cjs' as string)) as { readonly createMain: (context: ExtensionContext) => Main };
  return createMain(context);
});

export const { activate, deactivate } = extension;
