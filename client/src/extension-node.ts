// Entry of the extension in Node. Everything beyond watching for reports is in a second file, loaded when it is needed.

import { activation } from './activation.ts';

const extension = activation(async (context) => {
  // Not bundled in: the file lies beside this one.
  const { createMain } = await import('./client-main.cjs');
  return createMain(context);
});

export const { activate, deactivate } = extension;
