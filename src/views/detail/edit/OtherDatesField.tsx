/** Owns the dates that other sources alone give for an event or entity, beside the one that it is shown at. */
import type { DateStatement } from '../../../model/dataset/schema';
import { changeRecord } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { EditField, orNone } from '../../shared/edit/EditField';
import { EntryList } from '../../shared/edit/EntryList';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DateFields } from './DateFields';
import { readWrittenDate } from './readWrittenDate';

interface Props {
  readonly row: Row & { readonly family: 'event' | 'entity' };
  readonly apply: ApplyEdit;
}

export function OtherDatesField({ row, apply }: Props) {
  const { family, id } = row;
  const dated = family === 'event' ? 'occurrence' : 'existence';
  const dates = row.record.otherDates ?? [];
  const change = (to: (had: readonly DateStatement[]) => DateStatement[]) => {
    const changed = ({ otherDates = [] }: { readonly otherDates?: DateStatement[] | undefined }) => ({
      otherDates: orNone(to(otherDates)),
    });
    return apply(family === 'event' ? changeRecord('event', id, changed) : changeRecord('entity', id, changed));
  };
  return (
    <EntryList
      legend="What other sources say of its date"
      items={dates}
      nameOf={(_, i) => `other date ${i + 1}`}
      onTakenOut={(place) => change((had) => had.filter((_, i) => i !== place))}
      add={
        <EditField
          label="Add another date"
          value=""
          adds
          placeholder="1815, 1815-06, 1814/1815"
          check={(text) => readWrittenDate(text, dated)}
          onCommit={(text) => {
            const { edtf, note } = readWrittenDate(text, dated);
            return change((had) => [...had, { edtf, basis: 'stated', ...(note === undefined ? {} : { note }) }]);
          }}
        />
      }
    >
      {(statement, i) => (
        <DateFields
          label={`Other date ${i + 1}`}
          statement={statement}
          dated={dated}
          basis="stated"
          onChange={(next) =>
            change((had) =>
              next === undefined
                ? had.filter((_, place) => place !== i)
                : had.map((other, place) => (place === i ? next : other)),
            )
          }
        />
      )}
    </EntryList>
  );
}
