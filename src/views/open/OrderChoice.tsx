/** Owns the question of what comes first in a date of numbers, the day or the month. */

import type { OrderQuestion } from '../../formats/table/recognition';
import type { TableMapping } from '../../formats/table/tableMapping';
import { countText } from '../../model/countText';
import { dateWords } from '../../model/dates/dateWords';
import { parseEdtf } from '../../model/dates/parseEdtf';
import { Segmented } from '../shared/Segmented';

type Order = NonNullable<TableMapping['order']>;

interface Props {
  readonly id: string;
  /** Null where the dates of the table decide. */
  readonly question: OrderQuestion | null;
  readonly order: Order | null;
  readonly onChosen: (order: Order) => void;
}

export function OrderChoice({ id, question, order, onChosen }: Props) {
  if (question === null) {
    if (order === null) return null;
    return (
      <div className="mapping-line-of">
        <span>Dates of numbers</span>
        <Segmented
          label="Dates of numbers"
          options={[
            { value: 'day-first', label: 'Day first' },
            { value: 'month-first', label: 'Month first' },
            ...(order === 'year-first' ? [{ value: order, label: 'Year first' }] : []),
          ]}
          value={order}
          onChange={onChosen}
        />
        <span className="mapping-quiet">as its own dates have it</span>
      </div>
    );
  }
  const { example, column, count, isContradictory } = question;
  const { dayFirst, monthFirst, yearFirst } = question;
  const options: readonly (readonly [Order, string, string])[] = [
    ['day-first', 'Day first', wordsOf(dayFirst)],
    ...(monthFirst === null ? [] : [['month-first', 'Month first', wordsOf(monthFirst)] as const]),
    ...(yearFirst === undefined ? [] : [['year-first', 'Year first', wordsOf(yearFirst)] as const]),
  ];
  return (
    <fieldset className={`mapping-order ${order === null ? 'is-open' : ''}`} aria-describedby={`${id}-order-why`}>
      <legend>
        What is <span className="mapping-example">{example}</span>?
      </legend>
      <div className="mapping-order-options">
        {options.map(([value, label, words], at) => (
          <label key={value} className={value === order ? 'is-chosen' : ''}>
            <input
              type="radio"
              id={at === 0 ? `${id}-order` : undefined}
              name={`${id}-order`}
              checked={value === order}
              onChange={() => onChosen(value)}
            />
            <strong>{words}</strong>
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-order-why`} className="mapping-quiet">
        It stands in “{column}”. {count === 1 ? 'One cell' : `${countText(count)} cells`} can be read both ways, and{' '}
        {isContradictory
          ? 'the other dates of the table speak against one another: some have the day first, some the month.'
          : 'no other date of the table decides.'}
      </p>
    </fieldset>
  );
}

function wordsOf(edtf: string): string {
  const read = parseEdtf(edtf);
  return read.ok ? dateWords(read.value) : edtf;
}
