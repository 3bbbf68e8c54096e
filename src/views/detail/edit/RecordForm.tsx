/** Owns the form of one record: every field is a label, a control and what stands against it. */
import { andThen } from '../../../model/editing/edit';
import { type CommonChange, changeCommon, changeRecord } from '../../../model/editing/editRecords';
import { addTrack } from '../../../model/editing/editWords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { CitationsField } from '../../shared/edit/CitationsField';
import { EditField, orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { AliasesField } from './AliasesField';
import { DateFields } from './DateFields';
import { FurtherFields } from './FurtherFields';
import { KindField } from './KindField';
import { RelationsField } from './RelationsField';
import { ThemesField } from './ThemesField';
import { UndertakingFields } from './UndertakingFields';

interface Props {
  readonly row: Row;
  readonly apply: ApplyEdit;
  /** Whether it was just added: its title is what is written first. */
  readonly isNew: boolean;
}

export function RecordForm({ row, apply, isNew }: Props) {
  const { id, family, record } = row;
  const change = (to: CommonChange) => apply(changeCommon(family, id, to));
  const basis = record.citations.length > 0 ? 'stated' : 'inferred';
  return (
    <>
      <EditField label="Title" value={record.title} isFirst={isNew} onCommit={(title) => change({ title })} />
      <EditField
        label="Short title"
        value={record.short ?? ''}
        onCommit={(short) => change({ short: orNone(short) })}
      />
      <AliasesField row={row} apply={apply} />
      <KindField row={row} apply={apply} />
      {family === 'event' && (
        <DateFields
          label="Date"
          statement={row.record.date}
          dated="occurrence"
          basis={basis}
          onChange={(date) => apply(changeRecord('event', id, { date }))}
        />
      )}
      {family === 'entity' && (
        <DateFields
          label="When it exists"
          statement={row.record.existence}
          dated="existence"
          basis={basis}
          onChange={(existence) => apply(changeRecord('entity', id, { existence }))}
        />
      )}
      {family === 'undertaking' && <UndertakingFields row={row} apply={apply} />}
      {family !== 'undertaking' && <TrackField row={row} apply={apply} />}
      {family === 'event' && (
        <EditField
          label="Place"
          value={row.record.place ?? ''}
          onCommit={(place) => apply(changeRecord('event', id, { place: orNone(place) }))}
        />
      )}
      <ThemesField row={row} apply={apply} />
      <EditField label="Summary" rows={5} value={record.summary} onCommit={(summary) => change({ summary })} />
      {family !== 'undertaking' && <RelationsField row={row} apply={apply} />}
      <CitationsField
        citations={record.citations}
        change={(to) => changeCommon(family, id, (had) => ({ citations: to(had.citations) }))}
        apply={apply}
      />
      <FurtherFields row={row} apply={apply} />
      {family === 'event' && (
        <Mark
          label="Planned; not shown to have taken place"
          isSet={row.planned}
          onSet={(planned) => apply(changeRecord('event', id, { planned }))}
        />
      )}
      <Mark
        label="Internal: not for everybody’s eyes"
        isSet={record.internal === true}
        onSet={(internal) => change({ internal })}
      />
    </>
  );
}

interface MarkProps {
  readonly label: string;
  readonly isSet: boolean;
  readonly onSet: (set: true | undefined) => void;
}

const Mark = ({ label, isSet, onSet }: MarkProps) => (
  <label className="edit-mark">
    <input type="checkbox" checked={isSet} onChange={({ target }) => onSet(target.checked ? true : undefined)} />
    {label}
  </label>
);

function TrackField({ row, apply }: Pick<Props, 'row' | 'apply'>) {
  const { tracks } = useIndex().dataset;
  const { family, id } = row;
  if (family === 'undertaking') return null;
  // An event stands in a lane; an entity may stand in the graph alone.
  const to = (track: string) =>
    family === 'event' ? changeRecord('event', id, { track }) : changeRecord('entity', id, { track: orNone(track) });
  return (
    <ChoiceField
      label="Track"
      value={row.track ?? ''}
      choices={[
        ...(family === 'entity' ? [{ value: '', label: 'None' }] : []),
        ...tracks.map((track) => ({ value: track.id, label: track.label })),
      ]}
      other="New track…"
      onChosen={(track) => apply(to(track))}
      onNamed={(name) => apply(andThen(addTrack(name), to))}
    />
  );
}
