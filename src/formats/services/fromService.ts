/** Owns how JSON that a service on the web gives becomes a plain list of records: each service has its own way to wrap them. */
import type { Problem } from '../../model/dataset/problem';
import { googleCalendar } from './googleCalendar';
import { plainRecords } from './plainRecords';
import { socrataRows } from './socrataRows';
import { sparqlRecords } from './sparqlRecords';
import { storyMapRecords } from './storyMapRecords';
import { trelloRecords } from './trelloRecords';

/** JSON that a table can be made of, and what is said of how it came to be that. */
export interface Served {
  readonly json: unknown;
  readonly problems: readonly Problem[];
}

const SERVICES: readonly ((json: unknown) => Served | null)[] = [
  sparqlRecords,
  socrataRows,
  trelloRecords,
  googleCalendar,
  storyMapRecords,
];

/** The same JSON with its records plain; as it is where it is no service's. */
export function fromService(json: unknown): Served {
  for (const read of SERVICES) {
    const served = read(json);
    if (served !== null) return served;
  }
  return plainRecords(json);
}
