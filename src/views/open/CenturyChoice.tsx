/** Owns the question of which century years with two digits are. */
import { centuryMeans, centuryText } from '../../formats/table/dates/centuryTexts';
import type { CenturyQuestion } from '../../formats/table/recognition';
import type { Century } from '../../formats/table/tableMapping';
import { countText } from '../../model/countText';

interface Props {
  readonly id: string;
  /** Null where all years have their century. */
  readonly question: CenturyQuestion | null;
  readonly century: Century | null;
  readonly onChosen: (century: Century) => void;
}

export function CenturyChoice({ id, question, century, onChosen }: Props) {
  if (question === null) return null;
  const { column, example, digits, count } = question;
  // One that was said on the command line or another time may be none of the usual ones.
  const isOther = century !== null && !question.choices.includes(century);
  const choices = isOther ? [century, ...question.choices] : question.choices;
  return (
    <fieldset className={`mapping-order ${century === null ? 'is-open' : ''}`} aria-describedby={`${id}-century-why`}>
      <legend>Years have two digits: which century?</legend>
      <div className="mapping-order-options">
        {choices.map((value, at) => (
          <label key={value} className={value === century ? 'is-chosen' : ''}>
            <input
              type="radio"
              id={at === 0 ? `${id}-century` : undefined}
              name={`${id}-century`}
              checked={value === century}
              onChange={() => onChosen(value)}
            />
            <strong>{value === 'undated' ? 'Leave undated' : centuryMeans(value, digits)}</strong>
            <span>{labelOf(value)}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-century-why`} className="mapping-quiet">
        {count === 1 ? 'One cell has' : `${countText(count)} cells have`} such a year, the first of them{' '}
        <span className="mapping-example">{example}</span> in “{column}”.
      </p>
    </fieldset>
  );
}

function labelOf(century: Century): string {
  if (century === 'undated') return 'Kept as written';
  if (century === 0) return 'The 1st century';
  return century % 100 === 0 ? `All ${century / 100}xx` : centuryText(century).replace('-', ' to ');
}
