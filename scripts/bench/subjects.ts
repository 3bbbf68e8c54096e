/** Owns the names of what is measured, by which the readings are filed and the rows of the tables are headed. */
import { countText } from '../../src/model/countText';

export const LINKS_A_NODE = 4;
export const EMPTY_PAGE = 'empty page';
export const DEFAULT_HISTORY = 'default history';
export const PLAYBACK = 'playback';

export const eventsSubject = (events: number): string => `${countText(events)} events`;
export const tableSubject = (rows: number): string => `table of ${countText(rows)} rows`;
export const graphSubject = (nodes: number): string =>
  `graph of ${countText(nodes)} nodes, ${countText(nodes * LINKS_A_NODE)} links`;
export const visSubject = (events: number): string => `vis-timeline, ${countText(events)} items`;

/** The subject of a gesture on a view: "100 events: timeline, wheel". */
export const gestureSubject = (subject: string, view: 'timeline' | 'graph' | null, gesture: 'wheel' | 'drag'): string =>
  `${subject}: ${view === null ? '' : `${view}, `}${gesture}`;
