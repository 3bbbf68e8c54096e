/** Owns the fields of one date: when, checked while it is written, on what basis it is said, and by which source. */
import type { Basis, DateStatement } from '../../../model/dataset/schema';
import { BASES } from '../../../model/dataset/schema';
import type { Dated } from '../../../model/dates/dateBounds';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { EditField, orNone } from '../../shared/edit/EditField';
import { sourceChoices } from '../../shared/edit/SourceChoice';
import { readWrittenDate } from './readWrittenDate';

interface Props {
  readonly label: string;
  readonly statement: DateStatement | undefined;
  readonly dated: Dated;
  /** What a new date rests on until another basis is chosen. */
  readonly basis: Basis;
  readonly isRequired?: boolean;
  readonly onChange: (statement: DateStatement | undefined) => string | null;
}

const LABELS: Readonly<Record<Basis, string>> = {
  stated: 'Stated in a source',
  inferred: 'Inferred',
  external: 'From the external record',
};
const CHOICES = BASES.map((value) => ({ value, label: LABELS[value] }));

export function DateFields({ label, statement, dated, basis, isRequired = false, onChange }: Props) {
  const { sources } = useIndex().dataset;
  return (
    <>
      <EditField
        label={label}
        value={statement?.edtf ?? ''}
        placeholder="1815, 1815-06, 1815-06-09, 1814/1815"
        check={(text) => {
          const read = readWrittenDate(text, dated);
          return isRequired && read.ok && read.edtf === '' ? { ok: false, words: 'It needs a date.' } : read;
        }}
        onCommit={(text) => {
          const { edtf, note } = readWrittenDate(text, dated);
          if (edtf === '') return onChange(undefined);
          const noted = statement?.note === undefined && note !== undefined ? { note } : {};
          return onChange({ ...statement, ...noted, edtf, basis: statement?.basis ?? basis });
        }}
      />
      {statement !== undefined && (
        <>
          <ChoiceField
            label={`${label}: basis`}
            value={statement.basis}
            choices={CHOICES}
            onChosen={(chosen) => {
              const found = BASES.find((other) => other === chosen);
              return found === undefined ? null : onChange({ ...statement, basis: found });
            }}
          />
          {sources.length > 0 && (
            <ChoiceField
              label={`${label}: source`}
              value={statement.source ?? ''}
              choices={[{ value: '', label: 'Of the record as a whole' }, ...sourceChoices(sources)]}
              onChosen={(source) => onChange({ ...statement, source: orNone(source) })}
            />
          )}
          <EditField
            label={`${label}: how it was arrived at`}
            value={statement.note ?? ''}
            onCommit={(note) => onChange({ ...statement, note: orNone(note) })}
          />
        </>
      )}
    </>
  );
}
