/** Owns how features of GeoJSON become flat records: what is said of each, and where it is, if that is a point. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { valueText } from '../../text/jsonValue';
import { isRecord, type JsonRecord } from './jsonRecords';

interface Flattened {
  readonly records: readonly JsonRecord[];
  readonly problems: readonly Problem[];
}

const MOST_LISTED = 8;

/**
 * Each record with what stands in its `properties` beside what it has itself; records without any stay as they are. A
 * shape (RFC 7946, section 3.1) that is no point has no place in a data set, and a feature of which nothing is said is no
 * record: both are listed.
 */
export function recordsOfFeatures(records: readonly JsonRecord[]): Flattened {
  if (!records.some((record) => isRecord(record['properties']) || isFeature(record))) return { records, problems: [] };
  const shapes = new Map<string, number[]>();
  const silent: number[] = [];
  const flat = records.flatMap((record, index) => {
    const { properties, geometry, type, bbox, ...own } = record;
    const isOne = isFeature(record);
    const point = pointOf(geometry);
    const said = {
      ...(isOne ? own : { ...own, ...given({ type, bbox }) }),
      ...(isRecord(properties) ? properties : given({ properties })),
      ...(point ?? (isOne ? {} : given({ geometry }))),
    };
    if (isOne && !saysAnything({ ...own, ...(isRecord(properties) ? properties : {}) })) {
      silent.push(index + 1);
      return [];
    }
    const shape = isRecord(geometry) ? valueText(geometry['type']) : '';
    if (point === null && isOne && shape !== '') shapes.set(shape, [...(shapes.get(shape) ?? []), index + 1]);
    return [said];
  });
  const problems = [...shapes].map(([shape, places]) =>
    listed(
      'value',
      `The shape of ${counted(places)}, “${shape}”, was left out: only points have a place`,
      'What is said of it is read as a record. Give it latitude and longitude where it should stand on the map.',
    ),
  );
  if (silent.length > 0) {
    problems.push(
      listed(
        'record',
        `Nothing is said of ${counted(silent)}, and ${silent.length === 1 ? 'it was' : 'they were'} left out`,
        'Give a feature a name or a date in its “properties”.',
      ),
    );
  }
  // Where nothing is said of any, there is no table.
  return flat.length === 0 ? { records, problems: [] } : { records: flat, problems };
}

const isFeature = (record: JsonRecord): boolean => record['type'] === 'Feature';

const saysAnything = (record: JsonRecord): boolean =>
  Object.entries(record).some(([name, value]) => name !== 'id' && value !== null && value !== '');

const given = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function pointOf(geometry: unknown): JsonRecord | null {
  if (!isRecord(geometry) || geometry['type'] !== 'Point' || !Array.isArray(geometry['coordinates'])) return null;
  const [longitude, latitude] = geometry['coordinates'] as readonly unknown[];
  return { longitude, latitude };
}

const counted = (places: readonly number[]): string =>
  `${places.length === 1 ? 'feature' : `${places.length} features:`} ${someText(places, MOST_LISTED)}`;

const listed = (sort: 'value' | 'record', message: string, hint: string): Problem => ({
  path: 'features',
  record: 'Features',
  message,
  hint,
  effect: 'skipped',
  sort,
});
