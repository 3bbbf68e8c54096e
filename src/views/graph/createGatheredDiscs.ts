/** Owns what the discs answer in which nodes are gathered: how many, beside the pointer, and a zoom to them at a click. */
import { type Camera, fitCamera, type Point, type Size } from '../../layout/camera';
import { boundsOfNodes, type GraphPlaces } from '../../layout/graphPlaces';
import { countText } from '../../model/countText';
import { createGatheredNote } from './createGatheredNote';

export interface GatheredDiscs {
  /** Says how many nodes are under the pointer, where no single one is. */
  readonly tell: (point: Point | null, isOnNode: (point: Point) => boolean) => void;
  /** Zooms to what is gathered at a point; whether there is anything. */
  readonly open: (point: Point) => boolean;
  readonly hide: () => void;
  readonly destroy: () => void;
}

export interface GatheredDiscsPlace {
  /** The nodes that are gathered under a point. */
  readonly membersAt: (point: Point) => Uint32Array;
  readonly places: () => GraphPlaces | null;
  readonly size: () => Size;
  readonly camera: () => Camera;
  readonly moveTo: (camera: Camera) => void;
}

export function createGatheredDiscs(element: HTMLElement, place: GatheredDiscsPlace): GatheredDiscs {
  const { membersAt, places, size, camera, moveTo } = place;
  const note = createGatheredNote(element);
  return {
    tell(point, isOnNode) {
      const count = point === null ? 0 : membersAt(point).length;
      if (point === null || count < 2 || isOnNode(point)) note.hide();
      else note.show(`${countText(count)} records; click to zoom in`, point, size());
    },
    open(point) {
      const members = membersAt(point);
      const graph = places();
      const bounds = members.length < 2 || graph === null ? null : boundsOfNodes(graph, members);
      if (bounds === null) return false;
      note.hide();
      const { width, height } = size();
      const { k } = fitCamera(bounds, size());
      const middle = { x: (bounds.minX + bounds.maxX) / 2, y: (bounds.minY + bounds.maxY) / 2 };
      // Not so near that nothing about it is seen, and never farther than before.
      const next = Math.max(camera().k * 1.5, Math.min(k * 0.5, camera().k * 6));
      moveTo({ k: next, x: width / 2 - middle.x * next, y: height / 2 - middle.y * next });
      return true;
    },
    hide: note.hide,
    destroy: note.destroy,
  };
}
