/** Owns a small data set for tests: two meetings, a group, two people, and three undertakings of one day. */
import type { Citation, Dataset, Undertaking } from '../dataset/schema';
import { buildGraphIndex } from '../index/buildGraphIndex';

const cited = (source: string): Citation[] => [{ source, section: 'Body', paragraph: 1, supports: 'all of it' }];

const undertaking = (id: string, title: string, status: 'reported' | 'not-mentioned' | null): Undertaking => ({
  id,
  kind: 'commitment',
  title,
  summary: title,
  themes: ['crime'],
  citations: cited('report'),
  by: ['group'],
  at: 'summit',
  made: { edtf: '2010-11-20', basis: 'stated' },
  outcomes: status === null ? [] : [{ status, summary: status, deliveredBy: ['meeting'], citations: cited('report') }],
});

export const sampleDataset: Dataset = {
  format: 'entente',
  version: 2,
  id: 'sample',
  title: 'A sample history',
  description: 'For tests.',
  opening: '2010/2012',
  themes: [
    { id: 'crime', label: 'Cybercrime' },
    { id: 'ict', label: 'ICT and economy' },
  ],
  tracks: [
    { id: 'summits', label: 'Summits' },
    { id: 'groups', label: 'Groups' },
  ],
  sources: [
    {
      id: 'report',
      kind: 'document',
      title: 'Report',
      short: 'Report',
      outline: [{ section: 'Body', paragraphs: 1, bullets: 0 }],
    },
    { id: 'page', kind: 'external', title: 'A page', short: 'Page' },
  ],
  events: [
    {
      id: 'summit',
      kind: 'summit',
      title: 'Summit, Lisbon',
      summary: 'Leaders met.',
      themes: ['crime'],
      track: 'summits',
      place: 'Lisbon',
      date: { edtf: '2010-11-20', basis: 'stated' },
      citations: cited('report'),
    },
    {
      id: 'meeting',
      kind: 'ministerial',
      title: 'Ministerial, Gödöllő',
      aliases: ['Godollo meeting'],
      summary: 'Ministers met.',
      themes: ['ict', 'crime'],
      track: 'summits',
      date: { edtf: '2011-04', basis: 'external' },
      citations: cited('page'),
    },
  ],
  entities: [
    {
      id: 'group',
      kind: 'group',
      title: 'Working Group',
      summary: 'Works.',
      themes: ['crime'],
      track: 'groups',
      existence: { edtf: '2010-11-20/..', basis: 'inferred' },
      citations: cited('report'),
    },
    {
      id: 'kroes',
      kind: 'person',
      title: 'Neelie Kroes',
      summary: 'A person.',
      themes: ['ict'],
      citations: cited('report'),
    },
    { id: 'hermit', kind: 'person', title: 'A hermit', summary: 'Alone.', themes: ['ict'], citations: cited('page') },
  ],
  relations: [
    { id: 'r-summit-group', type: 'established', from: 'summit', to: 'group', citations: cited('report') },
    {
      id: 'r-kroes-meeting',
      type: 'took-part-in',
      from: 'kroes',
      to: 'meeting',
      role: 'Vice-President',
      citations: cited('page'),
    },
    { id: 'r-group-meeting', type: 'led-to', from: 'group', to: 'meeting', citations: cited('report') },
  ],
  undertakings: [
    undertaking('u-exercise', 'Hold an exercise', 'reported'),
    undertaking('u-share', 'Share practice', 'not-mentioned'),
    undertaking('u-last', 'Go on', null),
  ],
};

export const sampleIndex = buildGraphIndex(sampleDataset);
