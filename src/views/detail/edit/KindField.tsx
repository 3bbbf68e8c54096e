/** Owns the choice of a record's kind: of the vocabulary, of the data set's own, or a new one drawn like the present one. */
import { vocabularyOf } from '../../../model/dataset/vocabulary';
import { andThen } from '../../../model/editing/edit';
import { changeCommon } from '../../../model/editing/editRecords';
import { addKind } from '../../../model/editing/editWords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import type { ApplyEdit } from '../../shared/edit/useEditing';

export function KindField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const { kinds } = vocabularyOf(useIndex().dataset);
  const { family, id, kind } = row;
  const choose = (chosen: string) => changeCommon(family, id, { kind: chosen });
  return (
    <ChoiceField
      label="Kind"
      value={row.record.kind}
      choices={kinds.filter((word) => word.family === family).map((word) => ({ value: word.id, label: word.label }))}
      onChosen={(chosen) => apply(choose(chosen))}
      {...(family === 'undertaking'
        ? {}
        : {
            other: 'New kind…',
            onNamed: (name: string) => apply(andThen(addKind(name, family, kind), choose)),
          })}
    />
  );
}
