// Entry of the extension in a web worker, where a bundle cannot load a second file.

import { activation } from './activation.ts';
import { createMain } from './main.ts';
import { webClient } from './web-client.ts';

const extension = activation((context) => Promise.resolve(createMain(context, webClient)));

export const { activate, deactivate } = extension;
