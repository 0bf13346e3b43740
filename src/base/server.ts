import { isServer as isLitServer } from 'lit';

/** Whether a server renders. Lit types it by the build in use, so that TypeScript takes one case for dead code. */
export const isServer: boolean = isLitServer;
