import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraphScene } from '../layout/buildGraphScene';
import { buildOverview } from '../layout/buildOverview';
import { buildTimelineView } from '../layout/buildTimelineView';
import { buildGraphNodes } from '../layout/graphNodes';
import { countThere } from '../layout/graphTime';
import { PALETTES } from '../layout/palette';
import { drawableSpan } from '../layout/placeRecord';
import { buildTimelineIndex } from '../layout/timeline/buildTimelineIndex';
import { FACET_IDS } from '../model/filter/facets';
import { buildTable } from '../model/table/buildTable';
import { sampleIndex as index } from '../model/testing/sampleDataset';
import { decodeAddress, encodeAddress } from './addressCodec';
import { type AppState, openingState } from './appState';
import { talkScene } from './buildTalk';
import { selectFollowedUndertakings } from './selectFollowedUndertakings';
import {
  selectEmphasis,
  selectFacetCounts,
  selectFilterSentence,
  selectGraphTime,
  selectPassingRows,
  selectSceneMarks,
  selectShownRows,
  selectStops,
  selectThreads,
  selectUndertakingsAlone,
} from './selectors';

const opening = openingState({ start: 14_610, end: 15_706 });
const palette = PALETTES.light;
const graph = buildGraphNodes(index);
const positions = Float32Array.from({ length: 2 * graph.count }, (_, i) => 40 * i);

/** What the page works out of a state while it is drawn, in whichever view. */
function derive(app: AppState): void {
  const passing = selectPassingRows(index, app);
  const { mode } = app.filter;
  const { size, rowAt } = buildTable(index, app.sheet, passing, mode === 'only', app.sort);
  for (let place = 0; place < size; place++)
    for (const cell of rowAt(place)?.cells ?? []) expect(cell).toBeTypeOf('string');
  const { selection, connecting, depth } = app;
  const emphasis = selectEmphasis(index, selection, connecting, depth, null, selectSceneMarks(index, app));
  const [time, threads] = [selectGraphTime(index, app), selectThreads(index, app)];
  countThere({ graph, passing, mode }, time);
  const look = {
    palette,
    pins: app.pins,
    positions,
    squeeze: 1,
    camera: { x: 0, y: 0, k: 1 },
    margin: 0,
    focused: null,
  };
  const themeIds = index.dataset.themes.map(({ id }) => id);
  const shown = { graph, themeIds, passing, mode, emphasis, time, threads, size: { width: 800, height: 400 } };
  buildGraphScene({ ...look, ...shown, fitText: (text) => ({ lines: [text], width: 40 }) });
  const timeline = buildTimelineIndex(index, passing, mode, app.grouping);
  const room = { width: 740, height: 300, laneColumn: 132 };
  const measureText = (text: string, pixels: number) => text.length * pixels * 0.5;
  buildTimelineView({ timeline, window: drawableSpan(app.window), ...room, palette, measureText });
  buildOverview(index, passing, 100);
  selectFacetCounts(index, app);
  selectFilterSentence(index, app);
  selectShownRows(index, app);
  selectStops(index, app);
  selectUndertakingsAlone(index, app);
  selectFollowedUndertakings(index, app);
}

const NAMES = [
  ...FACET_IDS,
  ...FACET_IDS.map((facet) => `${facet}-match`),
  ...[
    'v',
    'mode',
    'select',
    'connect',
    'depth',
    'from',
    'to',
    'when',
    'asof',
    'compare',
    'group',
    'lanes',
    'view',
    'sheet',
  ],
  ...['sort', 'scene', '__proto__', ''],
];
/** What objects have of their own accord, days at the ends of time, and words that an address does have. */
const WORDS = [
  ...[
    'valueOf',
    '-valueOf',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'length',
    '0',
    '-1',
    '1e999',
    '%',
    '',
  ],
  ...['999999999-12-31', '-999999999-01-01', '0000-00-00', '2011-02-31', '2011-01-01', '2012-01-01'],
  ...[
    'summit',
    'group',
    'crime',
    'all',
    'dim',
    '1',
    '2',
    'certainly',
    'possibly',
    'active',
    'starts',
    'when',
    'title',
    '-links',
  ],
  ...['table', 'along-time', 'undertakings', 'entities', 'relations', 'theme', 'kind', 'status'],
];
const value = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join('.')),
  fc.string(),
);
const field = fc.tuple(fc.constantFrom(...NAMES), value).map(([name, text]) => `${name}=${text}`);

test('whatever an address says, all that is drawn of it can be worked out, and written as an address again', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
      const hash = fields.join('&');
      const { state } = decodeAddress(`#${hash}`, index, opening);
      derive(state);
      const written = encodeAddress(state, opening);
      expect(decodeAddress(written, index, opening)).toEqual({ state, notes: [] });
      talkScene(index, { id: 'scene', title: 'Scene', caption: '', view: hash }, opening);
    }),
    { numRuns: 150 },
  );
});

test.each(['valueOf', 'constructor', '__proto__', 'hasOwnProperty'])('“%s” in any place of it is no name', (word) => {
  for (const name of NAMES)
    for (const text of [word, `-${word}`]) derive(decodeAddress(`${name}=${text}`, index, opening).state);
});

test('an address of any letters is read', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', 'theme=', 'from=2011-02-31&to=', 'select=__proto__.', '%'),
      (text, start) => derive(decodeAddress(`#${start}${text}`, index, opening).state),
    ),
  );
});
