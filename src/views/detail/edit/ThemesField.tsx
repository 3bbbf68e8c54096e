/** Owns the themes of a record as chips: taken out one by one, added from the list or as new ones. */
import { andThen } from '../../../model/editing/edit';
import { changeCommon } from '../../../model/editing/editRecords';
import { addTheme } from '../../../model/editing/editWords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { ChipsField } from './ChipsField';

export function ThemesField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const { themes } = useIndex().dataset;
  const change = (to: (had: string[]) => string[]) =>
    changeCommon(row.family, row.id, (record) => ({ themes: to(record.themes) }));
  const labelOf = (id: string) => themes.find((theme) => theme.id === id)?.label ?? id;
  const others = themes.filter(({ id }) => !row.themes.includes(id));
  const add = (id: string) => change((had) => [...had.filter((other) => other !== id), id]);
  return (
    <ChipsField
      legend="Themes"
      noun="the theme"
      chips={row.themes.map((id) => ({ id, label: labelOf(id) }))}
      onTakenOut={(id) => apply(change((had) => had.filter((other) => other !== id)))}
    >
      <ChoiceField
        label="Add a theme"
        value=""
        choices={[{ value: '', label: 'Choose…' }, ...others.map(({ id, label }) => ({ value: id, label }))]}
        other="New theme…"
        onChosen={(id) => (id === '' ? null : apply(add(id)))}
        onNamed={(name) => apply(andThen(addTheme(name), add))}
      />
    </ChipsField>
  );
}
