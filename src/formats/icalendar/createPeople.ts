/** Owns who organises and who comes: one entity for each address in a calendar. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { CalendarProperty } from './readComponents';

export interface CalendarPeople {
  /** Joins whom an ORGANIZER or ATTENDEE names to the event of a key. */
  readonly join: (person: CalendarProperty, eventKey: string) => void;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['GROUP', 'Group'],
  ['RESOURCE', 'Resource'],
  ['ROOM', 'Room'],
]);

export function createPeople(into: DatasetBuilder): CalendarPeople {
  const known = new Map<string, string>();
  return {
    join: ({ name, raw, values, parameters, line }, eventKey) => {
      const address = (values[0] ?? raw).replace(/^mailto:/i, '').trim();
      const called = (parameters.get('cn') ?? '').trim();
      // A calendar that hides the addresses writes the same one for everybody.
      const identity = /^(invalid:nomail|noreply@.*|)$/i.test(address) ? called : address.toLowerCase();
      if (identity === '') return;
      let key = known.get(identity);
      if (key === undefined) {
        key = `person ${identity}`;
        known.set(identity, key);
        const kind = KINDS.get((parameters.get('cutype') ?? '').toUpperCase()) ?? 'Person';
        const fields = called !== '' && called !== address ? [{ label: 'Address', value: address }] : [];
        into.entity({ key, title: called || address, at: `line ${line}`, kind, fields });
      }
      const rest = [...parameters].filter(([label]) => label !== 'cn' && label !== 'cutype');
      into.relation({
        from: key,
        to: eventKey,
        at: `line ${line}`,
        label: name === 'ORGANIZER' ? 'organised' : answerWords(parameters.get('partstat') ?? ''),
        fields: rest.map(([label, value]) => ({ label: label.toUpperCase(), value })),
      });
    },
  };
}

/** Who has not answered was invited, and no more is known. */
function answerWords(status: string): string {
  if (/^(NEEDS-ACTION|TENTATIVE|DELEGATED)$/i.test(status)) return 'was invited to';
  return /^DECLINED$/i.test(status) ? 'declined' : 'took part in';
}
