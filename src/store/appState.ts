/** Owns what the app knows beside the data set: the state that every view is drawn from. */
import type { LaneGrouping } from '../layout/buildLanes';
import { EMPTY_BRIEFING } from '../model/briefing/editBriefing';
import type { Briefing } from '../model/dataset/schema';
import type { DayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';
import { EMPTY_FILTER, type Filter } from '../model/filter/filter';
import type { Depth } from '../model/index/walkGraph';
import { SHEET_COLUMNS, type SheetId } from '../model/table/sheets';
import type { UndertakingGrouping } from '../model/undertakings/undertakingGrouping';

/** What the lanes of the timeline stand for. */
export type Grouping = LaneGrouping;
export const GROUPINGS = ['track', 'theme', 'kind'] as const satisfies readonly Grouping[];

/** Which table is shown. */
export type Sheet = SheetId;
export const SHEETS = Object.keys(SHEET_COLUMNS) as readonly Sheet[];

export const LOWER_VIEWS = ['network', 'along-time', 'table', 'undertakings'] as const;
/** What stands below the timeline. */
export type LowerView = (typeof LOWER_VIEWS)[number];

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** A place in the layout's own units, where a node was put by hand. */
export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** What undo and redo bring back. */
export interface UndoableState {
  readonly filter: Filter;
  /** Ids of records and relations, in the order in which they were chosen. */
  readonly selection: readonly string[];
  /** Whether the connection of the two selected things is shown. */
  readonly connecting: boolean;
  readonly window: TimeSpan;
  readonly depth: Depth;
  readonly pins: Readonly<Record<string, Pin>>;
  readonly briefing: Briefing;
}

/** A briefing that is under way. */
export interface Presenting {
  /** The scene's place, from 0. */
  readonly scene: number;
  /** The state to go back to when it is over. */
  readonly resume: AppState;
}

/** Two dates or windows that are compared. */
export interface Compared {
  readonly before: TimeSpan;
  readonly after: TimeSpan;
}

export interface AppState extends UndoableState {
  /** The date that the graph stands at, a day number; null for the whole history at once. */
  readonly asOf: DayNumber | null;
  /** The date against which coming and going is marked at `asOf`; null where nothing is marked. */
  readonly asOfSince: DayNumber | null;
  readonly compared: Compared | null;
  readonly undertakingGrouping: UndertakingGrouping;
  readonly grouping: Grouping;
  readonly lowerView: LowerView;
  readonly sheet: Sheet;
  /** Null: in the order of time, or of the file. */
  readonly sort: Sort | null;
  /** Null while nothing is presented. */
  readonly presenting: Presenting | null;
}

/** The state of a data set at first sight. */
export const openingState = (
  window: TimeSpan,
  briefing: Briefing = EMPTY_BRIEFING,
  { lowerView = 'network', sheet = 'events' }: Partial<Pick<AppState, 'lowerView' | 'sheet'>> = {},
): AppState => ({
  filter: EMPTY_FILTER,
  selection: [],
  connecting: false,
  window,
  depth: 1,
  pins: {},
  briefing,
  presenting: null,
  asOf: null,
  asOfSince: null,
  compared: null,
  undertakingGrouping: 'status',
  grouping: 'track',
  lowerView,
  sheet,
  sort: null,
});
