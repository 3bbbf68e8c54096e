/** Owns where builds find what stands in the place of the package `xss`. */
import { fileURLToPath } from 'node:url';

/** The file with which vis-timeline writes plain text alone. */
export const plainTextOnly = fileURLToPath(new URL('../src/views/timeline/refuseMarkup.ts', import.meta.url));
