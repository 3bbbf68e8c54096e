/** Owns how a GraphML file is told by its content. */
import { xmlRoot } from '../network/xmlRoot';

/** Whether a text is GraphML: its root element says so. */
export const fitsGraphml = (text: string): boolean => xmlRoot(text)?.toLowerCase() === 'graphml';
