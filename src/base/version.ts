/** Version of the library; a test holds it equal to package.json. */
export const version = '0.1.0';

/** Put there by rollup.config.mjs. */
declare const BUILD: string;

/** The same in all files that were built together, and in no others; without a build, the version. */
export const build = typeof BUILD === 'undefined' ? version : BUILD;
