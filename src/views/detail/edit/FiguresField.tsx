/** Owns the figures of a record: a count with its date and its source, “53 countries, March 2014”. */
import { useState } from 'react';
import type { HistoryEvent } from '../../../model/dataset/schema';
import type { Edit } from '../../../model/editing/edit';
import { changeCommon } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { CitationsField } from '../../shared/edit/CitationsField';
import { EditField, orNone } from '../../shared/edit/EditField';
import { EntryList } from '../../shared/edit/EntryList';
import { type ChosenSource, SourceChoice, withSource } from '../../shared/edit/SourceChoice';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DateFields } from './DateFields';
import { DraftEntry } from './DraftEntry';
import { readWrittenDate } from './readWrittenDate';

type Figure = NonNullable<HistoryEvent['figures']>[number];

interface Draft {
  readonly value: string;
  readonly label: string;
  readonly asOf: string;
  readonly source: ChosenSource;
}

const EMPTY: Draft = { value: '', label: '', asOf: '', source: null };

export function FiguresField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const [draft, setDraft] = useState(EMPTY);
  const figures = row.record.figures ?? [];
  const change = (to: (had: readonly Figure[]) => Figure[]): Edit =>
    changeCommon(row.family, row.id, ({ figures: had = [] }) => ({ figures: orNone(to(had)) }));
  const replace = (place: number, part: (had: Figure) => Partial<Figure>) =>
    change((had) => had.map((other, i) => (i === place ? { ...other, ...part(other) } : other)));
  const write = (part: Partial<Draft>) => {
    setDraft((had) => ({ ...had, ...part }));
    return null;
  };
  const add = () => {
    const { source, value, label } = draft;
    const { edtf } = readWrittenDate(draft.asOf, 'occurrence');
    if (source === null) return null;
    const made = (id: string) =>
      change((had) => [...had, { label, value, asOf: { edtf, basis: 'stated' }, citations: [{ source: id }] }]);
    return apply(withSource(source, made));
  };
  return (
    <EntryList
      legend="Figures"
      items={figures}
      nameOf={(_, i) => `figure ${i + 1}`}
      onTakenOut={(place) => apply(change((had) => had.filter((_, i) => i !== place)))}
      add={
        <DraftEntry label="Add a figure" missing={missingOf(draft)} onAdd={add} onGivenUp={() => setDraft(EMPTY)}>
          <EditField label="New figure" value={draft.value} placeholder="53" onCommit={(value) => write({ value })} />
          <EditField
            label="Of what"
            value={draft.label}
            placeholder="countries"
            onCommit={(label) => write({ label })}
          />
          <EditField
            label="As of"
            value={draft.asOf}
            check={(text) => readWrittenDate(text, 'occurrence')}
            onCommit={(asOf) => write({ asOf })}
          />
          <SourceChoice label="Its source" chosen={draft.source} onChosen={(source) => write({ source })} />
        </DraftEntry>
      }
    >
      {(figure, i) => (
        <>
          <EditField
            label={`Figure ${i + 1}`}
            value={figure.value}
            onCommit={(value) => apply(replace(i, () => ({ value })))}
          />
          <EditField
            label={`Figure ${i + 1}: of what`}
            value={figure.label}
            onCommit={(label) => apply(replace(i, () => ({ label })))}
          />
          <DateFields
            label={`Figure ${i + 1}: as of`}
            statement={figure.asOf}
            dated="occurrence"
            basis="stated"
            isRequired
            onChange={(asOf) => (asOf === undefined ? 'It needs a date.' : apply(replace(i, () => ({ asOf }))))}
          />
          <details className="edit-more">
            <summary>
              Citations of figure {i + 1} <span className="count">{figure.citations.length}</span>
            </summary>
            <CitationsField
              legend={`Citations of figure ${i + 1}`}
              citations={figure.citations}
              least={1}
              change={(to) => replace(i, (had) => ({ citations: to(had.citations) }))}
              apply={apply}
            />
          </details>
        </>
      )}
    </EntryList>
  );
}

function missingOf({ value, label, asOf, source }: Draft): string {
  if (value === '') return '“New figure” is empty. Write the figure.';
  if (label === '') return '“Of what” is empty. Write what is counted.';
  if (asOf === '') return '“As of” is empty. Write when it held.';
  return source === null ? '“Its source” is not chosen. Choose where the figure is written.' : '';
}
