/** Owns cells that a spreadsheet would run as a formula: they are written so that it shows them, and are read back as they were. */

const RUNS = /^'*[=+\-@\t\r]/;

/** A cell behind an apostrophe where it begins as a formula does; apostrophes before one are doubled likewise. */
export const guardFormula = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

/** The cell that was guarded; any other one as it is. */
export const unguardFormula = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
