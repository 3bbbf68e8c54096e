/** Owns what the form of an undertaking has of its own: where and by whom it was undertaken, and what became of it. */
import type { Undertaking } from '../../../model/dataset/schema';
import { changeRecord } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DateFields } from './DateFields';
import { OutcomesField } from './OutcomesField';
import { RecordChips } from './RecordChips';
import { RecordPicker } from './RecordPicker';

interface Props {
  readonly row: Row & { readonly family: 'undertaking' };
  readonly apply: ApplyEdit;
}

export function UndertakingFields({ row, apply }: Props) {
  const index = useIndex();
  const { id, record } = row;
  const change = (to: (had: Undertaking) => { readonly [K in keyof Undertaking]?: Undertaking[K] | undefined }) =>
    apply(changeRecord('undertaking', id, to));
  const isBody = (other: string) => index.rowById(other)?.family === 'entity';
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
        onChange={(due) => change(() => ({ due }))}
      />
      <fieldset className="edit-group">
        <legend>Undertaken at</legend>
        <p className="edit-note">“{index.rowById(record.at)?.title ?? record.at}”</p>
        <RecordPicker
          label="Undertaken at another"
          allows={(other) => index.rowById(other)?.family !== 'undertaking'}
          onChosen={(at) => change(() => ({ at }))}
        />
      </fieldset>
      <RecordChips
        legend="Undertaken by"
        ids={record.by}
        least={1}
        addLabel="Add a body that undertook it"
        allows={isBody}
        onChanged={(to) => change(({ by }) => ({ by: to(by) }))}
      />
      <RecordChips
        legend="Worked on by"
        ids={record.workedOnBy ?? []}
        addLabel="Add who worked on it"
        allows={isBody}
        onChanged={(to) => change(({ workedOnBy = [] }) => ({ workedOnBy: orNone(to(workedOnBy)) }))}
      />
      <OutcomesField row={row} apply={apply} />
    </>
  );
}
