/** Owns the sample history with more of time in it: an office that ends, a doubted body, a loose event, dated relations. */
import type { Citation, Dataset } from '../dataset/schema';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { sampleDataset } from './sampleDataset';

const citations: Citation[] = [{ source: 'report', section: 'Body', paragraph: 1, supports: 'all of it' }];
const record = { summary: 'For tests.', themes: ['crime'], citations };

const datedDataset: Dataset = {
  ...sampleDataset,
  events: [
    ...sampleDataset.events,
    {
      ...record,
      id: 'exercise',
      kind: 'exercise',
      title: 'Exercise',
      track: 'groups',
      date: { edtf: '2012', basis: 'inferred' },
    },
  ],
  entities: [
    ...sampleDataset.entities,
    {
      ...record,
      id: 'office',
      kind: 'office',
      title: 'Office',
      existence: { edtf: '2010-02-10/2011-06-30', basis: 'stated' },
    },
    {
      ...record,
      id: 'doubted',
      kind: 'group',
      title: 'Doubted group',
      existence: { edtf: '2010-11?/..', basis: 'inferred' },
    },
    { ...record, id: 'malmstrom', kind: 'person', title: 'Cecilia Malmström' },
    { ...record, id: 'player', kind: 'organisation', title: 'Player' },
  ],
  relations: [
    ...sampleDataset.relations,
    {
      id: 'r-holds',
      type: 'holds',
      from: 'malmstrom',
      to: 'office',
      validity: { edtf: '2010-03-01/2011-03-31', basis: 'stated' },
      citations,
    },
    { id: 'r-doubted-summit', type: 'took-part-in', from: 'doubted', to: 'summit', citations },
    { id: 'r-player-exercise', type: 'took-part-in', from: 'player', to: 'exercise', citations },
  ],
};

export const datedIndex = buildGraphIndex(datedDataset);
