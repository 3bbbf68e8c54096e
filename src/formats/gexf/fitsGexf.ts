/** Owns how a GEXF file is told by its content. */
import { xmlRoot } from '../network/xmlRoot';

/** Whether a text is GEXF: its root element says so. */
export const fitsGexf = (text: string): boolean => xmlRoot(text)?.toLowerCase() === 'gexf';
