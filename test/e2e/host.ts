// Tells a test of the suite in which host it runs, so that it can say what must hold there.
import type { Host } from '../../scripts/editor/hosts.ts';

declare const RCA_AUTHOR_HOST: Host;

/** Put in when the suite is bundled for a host. */
export const host: Host = RCA_AUTHOR_HOST;
