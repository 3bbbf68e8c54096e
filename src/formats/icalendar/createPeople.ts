/** Owns who organises and who comes: one entity for each address in a calendar and each name that stands beside it. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Problem } from '../../model/dataset/problem';
import { foldText } from '../../model/search/foldText';
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

interface Known {
  readonly key: string;
  /** Empty as long as the address stands alone. */
  name: string;
}

export function createPeople(into: DatasetBuilder): CalendarPeople {
  const known = new Map<string, Known[]>();
  return {
    join: ({ name, raw, values, parameters, line }, eventKey) => {
      const address = (values[0] ?? raw).replace(/^mailto:/i, '').trim();
      const called = (parameters.get('cn') ?? '').trim();
      // A calendar that hides the addresses writes the same one for everybody.
      const identity = /^(invalid:nomail|noreply@.*|)$/i.test(address) ? called : address.toLowerCase();
      if (identity === '') return;
      const own = foldText(called) === foldText(address) || called === identity ? '' : called;
      const same = known.get(identity) ?? [];
      const [first] = same;
      let person = own === '' ? first : same.find((each) => each.name === '' || isFormOf(own, each.name));
      if (person === undefined) {
        person = { key: `person ${[identity, ...(first === undefined ? [] : [own])].join(' ')}`, name: own };
        known.set(identity, [...same, person]);
        const kind = KINDS.get((parameters.get('cutype') ?? '').toUpperCase()) ?? 'Person';
        const fields = called !== '' && called !== address ? [{ label: 'Address', value: address }] : [];
        into.entity({ key: person.key, title: called || address, at: `line ${line}`, kind, fields });
        if (first !== undefined) into.problem(sharedAddress(address, first.name, own, line));
      } else if (person.name === '') person.name = own;
      const { key } = person;
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

/** Whether one of both names has no words but those of the other, whatever their order, or letters that such begin with. */
function isFormOf(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  const isIn = (word: string) =>
    many?.some((each) => each === word || ((word.length === 1 || each.length === 1) && each[0] === word[0]));
  return few !== undefined && few.length > 0 && few.every(isIn);
}

const wordsOf = (name: string): readonly string[] => foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];

const sharedAddress = (address: string, first: string, other: string, line: number): Problem => ({
  path: `line ${line}`,
  record: other,
  message: `“${first}” and “${other}” have one address, ${address}, and were read as two`,
  hint: 'Where they are one and the same, write one name beside the address.',
  effect: 'assumed',
  sort: 'value',
});
