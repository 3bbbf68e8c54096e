/** Owns the relations of an event or entity in its form: added to another record by type, opened, and taken out. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { vocabularyOf } from '../../../model/dataset/vocabulary';
import { deleteRecord } from '../../../model/editing/deleteRecord';
import { andThen } from '../../../model/editing/edit';
import { addRecord } from '../../../model/editing/editRecords';
import { addRelationType } from '../../../model/editing/editWords';
import { kindOf } from '../../../model/index/buildGraphIndex';
import type { Row } from '../../../model/index/rows';
import { recordSelected } from '../../../store/transitions';
import { useEntente, useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { LongList } from '../../shared/LongList';
import { RecordPicker } from './RecordPicker';

/** How two records are related is what comes after naming the other one. */
const focusChoice = (draft: HTMLElement | null) => draft?.querySelector('select')?.focus();

export function RelationsField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const { store } = useEntente();
  const index = useIndex();
  const [otherId, setOtherId] = useState<string | null>(null);
  const other = otherId === null ? undefined : index.rowById(otherId);
  const relations = [...index.linksOf(row.row)].filter((number) => number < index.links.relations);
  const join = (type: string, isTurned: boolean) =>
    addRecord('relation', {
      type,
      from: isTurned ? (otherId ?? '') : row.id,
      to: isTurned ? row.id : (otherId ?? ''),
      citations: [],
    });
  const done = (refusal: string | null) => {
    if (refusal === null) setOtherId(null);
    return refusal;
  };
  const typesBetween = () => {
    if (other === undefined) return [];
    const [own, far] = [kindOf(index, row.row), kindOf(index, other.row)];
    return vocabularyOf(index.dataset).relationTypes.flatMap(({ id, label, inverse, joins }) => [
      ...(joins === null || (joins.from.includes(own) && joins.to.includes(far)) ? [{ value: `${id} to`, label }] : []),
      ...((joins === null || (joins.from.includes(far) && joins.to.includes(own))) && inverse !== label
        ? [{ value: `${id} from`, label: inverse }]
        : []),
    ]);
  };
  return (
    <fieldset className="edit-group">
      <legend>Relations</legend>
      <LongList className="edit-entries is-close" items={relations}>
        {(number) => {
          const link = index.link(number);
          if (link === undefined) return null;
          const isFrom = link.from === row.row;
          const far = index.shortOf(isFrom ? link.to : link.from);
          const words = `${isFrom ? link.label : link.inverse} ${far}`;
          return (
            <li key={link.id} className="edit-row">
              <button
                type="button"
                className="text-button is-wide"
                title="Edit this relation"
                onClick={() => store.dispatch(recordSelected(index, link.id))}
              >
                {words}
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={`Take out: ${words}`}
                onClick={() => apply(deleteRecord(link.id))}
              >
                <Trash2 size={13} aria-hidden />
              </button>
            </li>
          );
        }}
      </LongList>
      <RecordPicker
        label="Add a relation to"
        allows={(id) => id !== row.id && (index.rowById(id)?.family ?? 'undertaking') !== 'undertaking'}
        onChosen={setOtherId}
      />
      {other !== undefined && (
        <div key={other.id} className="edit-draft" data-unfinished="" ref={focusChoice}>
          <ChoiceField
            label={`“${row.short}” … “${other.short}”`}
            value=""
            choices={[{ value: '', label: 'Choose how they are related…' }, ...typesBetween()]}
            other="New relation type…"
            onChosen={(chosen) => {
              const [type = '', way] = chosen.split(' ');
              return type === '' ? null : done(apply(join(type, way === 'from')));
            }}
            onNamed={(name) => done(apply(andThen(addRelationType(name), (type) => join(type, false))))}
          />
          <button type="button" className="text-button" onClick={() => setOtherId(null)}>
            Cancel
          </button>
        </div>
      )}
    </fieldset>
  );
}
