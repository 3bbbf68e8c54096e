/** Owns the reading of what Gephi exports as JSON, and of the workspaces of Gephi Lite. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import { readSerializedGraph } from '../graphology/readSerializedGraph';
import type { Attribute } from '../network/attributeRoles';
import { describeNetwork } from '../network/describeNetwork';
import { jsonAttributes, noteDrawn, type Places } from '../network/jsonAttributes';
import { idText, isObject, own, ownList } from '../text/jsonValue';

/** Reads parsed JSON; fails where it has no graph. */
export const readGephiJson: ReadInto<unknown> = (content, into) => {
  const dataset = own(content, 'type') === 'gephi-lite' ? own(content, 'graphDataset') : content;
  const full = own(dataset, 'fullGraph');
  if (ownList(full, 'nodes') !== null) {
    readLite(dataset, full, into);
    return success(null);
  }
  if (ownList(content, 'nodes') === null) {
    return failure(
      'It is no graph of Gephi: it has no list of nodes',
      'Export it once more: in Gephi as “JSON Graph”, in Gephi Lite with “Save”, or in either as GEXF.',
    );
  }
  const attributes = own(content, 'attributes');
  describeNetwork(attributes, into, ['timeformat', 'timerepresentation', 'timezone']);
  readSerializedGraph(content, into, { zone: idText(own(attributes, 'timezone')) ?? '' });
  return success(null);
};

/** Gephi Lite keeps what is known of nodes and edges beside the graph. */
function readLite(dataset: unknown, full: unknown, into: DatasetBuilder): void {
  describeNetwork(own(dataset, 'metadata'), into, ['type']);
  const places: Places = new Map();
  const layout = own(dataset, 'layout');
  const under = (name: string, drawnName: string) => {
    const data = own(dataset, name);
    const drawn = own(dataset, drawnName);
    return (key: string): readonly Attribute[] => {
      const attributes = own(data, key);
      const looks = own(drawn, key);
      const label = own(looks, 'label');
      const weight = own(looks, 'weight');
      if (isObject(looks)) {
        const names = Object.keys(looks).filter((each) => each !== 'label' && each !== 'weight');
        noteDrawn(looks, names, places);
      }
      const known = isObject(attributes) ? jsonAttributes(attributes, [], [], places) : [];
      const beside: readonly Attribute[] = [
        ['label', label],
        ['weight', weight],
      ];
      const isSaid = (name: string) => known.some(([attribute]) => attribute === name);
      return [...beside.filter(([name, value]) => value !== undefined && !isSaid(name)), ...known];
    };
  };
  const ofNode = under('nodeData', 'nodeRenderingData');
  readSerializedGraph(
    full,
    into,
    {},
    {
      node: (key) => {
        noteDrawn(own(layout, key), ['x', 'y'], places);
        return ofNode(key);
      },
      edge: under('edgeData', 'edgeRenderingData'),
      places,
    },
  );
}
