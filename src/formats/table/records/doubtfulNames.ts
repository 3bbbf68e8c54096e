/** Owns what is listed of names in cells that are nearly another one, or those of events. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
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
            `Two records may be one, since their names differ by accents or capitals alone: ${someText(alike, MOST_NAMED)}`,
            'Where they are one, merge them, or write their names alike in the file.',
          ),
        ]),
    ...(events.length === 0
      ? []
      : [
          listed(
            `Names in cells were found to be those of events, and the rows joined to these: ${someText(events, MOST_NAMED)}`,
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
