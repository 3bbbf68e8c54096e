/** Owns what a person can ask of an export. */
import type { DataFormat } from '../../formats/dataFormats';
import { USUALLY_ALONG, type Withholding } from '../../model/dataset/withholdRecords';

export const EXPORT_KINDS = ['picture', 'slides', 'paper', 'offline', 'data'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export type PaperSize = 'A4' | 'Letter';

export interface ExportOrder {
  readonly kind: ExportKind;
  readonly picture: {
    readonly format: 'svg' | 'png';
    readonly parts: 'both' | 'timeline' | 'graph';
    /** Pixels of the file to a pixel of the screen. */
    readonly scale: 1 | 2 | 3 | 4;
  };
  readonly paper: { readonly subject: 'briefing' | 'view'; readonly size: PaperSize };
  readonly data: {
    readonly format: DataFormat;
    /** Everything, or what the filter lets through. */
    readonly extent: 'all' | 'filtered';
  };
  readonly along: Withholding;
  /** On every page and picture; empty for none. */
  readonly marking: string;
}

export const FIRST_ORDER: ExportOrder = {
  kind: 'picture',
  picture: { format: 'svg', parts: 'both', scale: 2 },
  paper: { subject: 'briefing', size: 'A4' },
  data: { format: 'entente', extent: 'all' },
  along: USUALLY_ALONG,
  marking: '',
};

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}
