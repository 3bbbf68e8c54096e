/** Owns what is listed of names in cells that are nearly another one, or those of events. */
import type { Problem } from '../../model/dataset/problem';
import type { Names } from './createNames';

const MOST_NAMED = 20;

export function doubtfulNames(names: Pick<Names, 'alike' | 'events'>): readonly Problem[] {
  const alike = [...names.alike()].map(([name, other]) => `“${name}” and “${other}”`);
  const events = names.events().map((name) => `“${name}”`);
  return [
    ...(alike.length === 0
      ? []
      : [
          listed(
            `Two records may be one, since their names differ by accents or capitals alone: ${shortened(alike)}`,
            'Where they are one, merge them, or write their names alike in the file.',
          ),
        ]),
    ...(events.length === 0
      ? []
      : [
          listed(
            `Names in cells were found to be those of events, and the rows joined to these: ${shortened(events)}`,
            'Where somebody or something else of that name is meant, write it in another way.',
          ),
        ]),
  ];
}

const listed = (message: string, hint: string): Problem => ({
  path: 'entities',
  record: 'Entities',
  message,
  hint,
  effect: 'assumed',
  sort: 'reference',
});

const shortened = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;
