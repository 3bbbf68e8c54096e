/** Owns what the form of an undertaking has of its own: where and by whom it was undertaken, and what became of it. */
import { X } from 'lucide-react';
import { OUTCOME_STATUSES, type Undertaking } from '../../../model/dataset/schema';
import { changeRecord } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from './ChoiceField';
import { DateFields } from './DateFields';
import { EditField } from './EditField';
import { RecordPicker } from './RecordPicker';
import type { ApplyEdit } from './useEditing';

interface Props {
  readonly row: Row & { readonly family: 'undertaking' };
  readonly apply: ApplyEdit;
}

const STATUSES = OUTCOME_STATUSES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1).replace('-', ' '),
}));

export function UndertakingFields({ row, apply }: Props) {
  const index = useIndex();
  const { id, record } = row;
  const change = (to: (had: Undertaking) => Partial<Undertaking>) => apply(changeRecord('undertaking', id, to));
  const isBody = (other: string) => index.rowById(other)?.family === 'entity';
  const nameOf = (other: string) => index.rowById(other)?.title ?? other;
  const outcome = (place: number, part: Partial<Undertaking['outcomes'][number]>) =>
    change(({ outcomes }) => ({ outcomes: outcomes.map((had, i) => (i === place ? { ...had, ...part } : had)) }));
  return (
    <>
      <DateFields
        label="Made"
        statement={record.made}
        dated="occurrence"
        basis="stated"
        isRequired
        onChange={(made) => (made === undefined ? 'It needs a date.' : change(() => ({ made })))}
      />
      <DateFields
        label="Due"
        statement={record.due}
        dated="occurrence"
        basis="stated"
        onChange={(due) => apply(changeRecord('undertaking', id, { due }))}
      />
      <fieldset className="edit-group">
        <legend>Undertaken at and by</legend>
        <p className="edit-note">At “{nameOf(record.at)}”</p>
        <RecordPicker
          label="Undertaken at another"
          allows={(other) => index.rowById(other)?.family !== 'undertaking'}
          onChosen={(at) => change(() => ({ at }))}
        />
        <ul className="edit-chips">
          {record.by.map((body) => (
            <li key={body}>
              {nameOf(body)}
              <button
                type="button"
                className="icon-button"
                disabled={record.by.length === 1}
                aria-label={`Take out ${nameOf(body)}`}
                onClick={() => change(({ by }) => ({ by: by.filter((other) => other !== body) }))}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        <RecordPicker
          label="Add a body that undertook it"
          allows={isBody}
          onChosen={(body) => change(({ by }) => ({ by: [...by.filter((other) => other !== body), body] }))}
        />
      </fieldset>
      {record.outcomes.length > 0 && (
        <fieldset className="edit-group">
          <legend>What became of it</legend>
          <ol className="edit-entries">
            {record.outcomes.map((had, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an outcome has no name of its own
              <li key={i}>
                <ChoiceField
                  label={`Outcome ${i + 1}`}
                  value={had.status}
                  choices={STATUSES}
                  onChosen={(chosen) => {
                    const status = OUTCOME_STATUSES.find((other) => other === chosen);
                    return status === undefined ? null : outcome(i, { status });
                  }}
                />
                <EditField
                  label="In words"
                  rows={3}
                  value={had.summary}
                  onCommit={(summary) => outcome(i, { summary })}
                />
              </li>
            ))}
          </ol>
        </fieldset>
      )}
    </>
  );
}
