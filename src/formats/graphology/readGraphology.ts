/** Owns the reading of graphology's JSON: https://graphology.github.io/serialization.html. */
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import { describeNetwork } from '../network/describeNetwork';
import { own, ownList } from '../text/jsonValue';
import { readSerializedGraph } from './readSerializedGraph';

/** Reads parsed JSON; fails where it has no list of nodes. */
export const readGraphology: ReadInto<unknown> = (content, into) => {
  if (ownList(content, 'nodes') === null) {
    return failure(
      'It is no graph of graphology: it has no list of nodes',
      'Write it with graph.export(), and open that.',
    );
  }
  describeNetwork(own(content, 'attributes'), into);
  readSerializedGraph(content, into);
  return success(null);
};
