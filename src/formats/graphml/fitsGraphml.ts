/** Owns how a GraphML file is told by its content. */
import { xmlRoot } from '../network/xmlRoot';

/** Elements with which a file begins that lost its root: its reader says what lacks. */
const ROOTS: ReadonlySet<string> = new Set(['graphml', 'node', 'edge']);

/** Whether a text is GraphML, or a part of it: its first element says so. */
export const fitsGraphml = (text: string): boolean => ROOTS.has(xmlRoot(text)?.toLowerCase() ?? '');
