/** Owns what a picture is that leaves the app: groups of marks on paper, each with its words for those who hear it. */
import type { MarkGroup } from '../buildTimelineScene';
import type { Size } from '../camera';

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface PictureGroup extends MarkGroup {
  /** What lies outside is not shown; null where all of it is. */
  readonly clip: Box | null;
}

export interface Picture {
  readonly size: Size;
  /** As #RRGGBB. */
  readonly paper: string;
  readonly title: string;
  /** What is shown, in a sentence. */
  readonly description: string;
  /** In order of painting. */
  readonly groups: readonly PictureGroup[];
}

/** One view in a picture. */
export interface PicturePart {
  readonly key: 'timeline' | 'graph';
  readonly name: string;
  readonly size: Size;
  readonly groups: readonly MarkGroup[];
}
