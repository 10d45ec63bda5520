/** Microsoft's office.js, unmodified, in the npm package. */
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** Folder with office.js and the files it loads. */
export const OFFICE_JS = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

/** Where production pages load it. */
export const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
