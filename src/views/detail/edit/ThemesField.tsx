/** Owns the themes of a record as chips: taken out one by one, added from the list or as new ones. */
import { X } from 'lucide-react';
import { andThen } from '../../../model/editing/edit';
import { changeCommon } from '../../../model/editing/editRecords';
import { addTheme } from '../../../model/editing/editWords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from './ChoiceField';
import type { ApplyEdit } from './useEditing';

export function ThemesField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const { themes } = useIndex().dataset;
  const change = (to: (had: string[]) => string[]) =>
    changeCommon(row.family, row.id, (record) => ({ themes: to(record.themes) }));
  const labelOf = (id: string) => themes.find((theme) => theme.id === id)?.label ?? id;
  const others = themes.filter(({ id }) => !row.themes.includes(id));
  const add = (id: string) => change((had) => [...had.filter((other) => other !== id), id]);
  return (
    <fieldset className="edit-group">
      <legend>Themes</legend>
      <ul className="edit-chips">
        {row.themes.map((id) => (
          <li key={id}>
            {labelOf(id)}
            <button
              type="button"
              className="icon-button"
              aria-label={`Take out the theme ${labelOf(id)}`}
              onClick={() => apply(change((had) => had.filter((other) => other !== id)))}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <ChoiceField
        label="Add a theme"
        value=""
        choices={[{ value: '', label: 'Choose…' }, ...others.map(({ id, label }) => ({ value: id, label }))]}
        other="New theme…"
        onChosen={(id) => (id === '' ? null : apply(add(id)))}
        onNamed={(name) => apply(andThen(addTheme(name), add))}
      />
    </fieldset>
  );
}
