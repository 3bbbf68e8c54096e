/** Owns what a person says of one table: what its rows are, what its columns are, and how its text is read. */
import { useRef } from 'react';
import type { TableReading } from '../../formats/table/readTableFiles';
import type { ColumnUse, TableMapping, TableRole } from '../../formats/table/tableMapping';
import { Segmented } from '../shared/Segmented';
import { BelowZeroChoice } from './BelowZeroChoice';
import { CenturyChoice } from './CenturyChoice';
import { ColumnPreview } from './ColumnPreview';
import { chooseField, chooseRole } from './changeMapping';
import { centuryQuestionOf, isCutAnew, missingOf, questionOf } from './mappingNeeds';
import { NamesColumns } from './NamesColumns';
import { OrderChoice } from './OrderChoice';
import { PutRightChoice } from './PutRightChoice';
import { SplittingChoice } from './SplittingChoice';

interface Props {
  readonly id: string;
  readonly reading: TableReading;
  readonly mapping: TableMapping;
  readonly onChanged: (mapping: TableMapping) => void;
}

const ROLE_LABELS: Readonly<Record<TableRole, string>> = {
  events: 'An event',
  entities: 'A person, body or thing',
  relations: 'A relation',
};

export function TableMapper({ id, reading, mapping, onChanged }: Props) {
  const { columns } = reading;
  /** What the columns were in the roles that were left, should the person come back to one. */
  const left = useRef(new Map<TableRole, readonly ColumnUse[]>());
  const changeRole = (role: TableRole) => {
    left.current.set(mapping.role, mapping.columns);
    const before = left.current.get(role);
    onChanged(before === undefined ? chooseRole(mapping, role, columns) : { ...mapping, role, columns: before });
  };
  const missing = missingOf(mapping);
  return (
    <>
      <div className="mapping-top">
        <div className="mapping-line-of">
          <span>Each row is</span>
          <Segmented
            label="Each row is"
            options={(Object.keys(ROLE_LABELS) as TableRole[]).map((value) => ({ value, label: ROLE_LABELS[value] }))}
            value={mapping.role}
            onChange={changeRole}
          />
        </div>
        <SplittingChoice reading={reading} mapping={mapping} onChanged={onChanged} />
      </div>
      {isCutAnew(reading, mapping) && (
        <p className="mapping-note" role="status">
          Below are still the columns as they were read before. “Read again with these” shows them anew.
        </p>
      )}
      <OrderChoice
        id={id}
        question={questionOf(reading, mapping)}
        order={mapping.order}
        onChosen={(order) => onChanged({ ...mapping, order })}
      />
      <CenturyChoice
        id={id}
        question={centuryQuestionOf(reading, mapping)}
        century={mapping.century}
        onChosen={(century) => onChanged({ ...mapping, century })}
      />
      <BelowZeroChoice
        found={reading.recognition.belowZero}
        said={mapping.belowZero ?? null}
        onChosen={(belowZero) => onChanged({ ...mapping, belowZero })}
      />
      <PutRightChoice reading={reading} mapping={mapping} onChanged={onChanged} />
      <ColumnPreview
        id={id}
        reading={reading}
        mapping={mapping}
        onFieldChosen={(column, field, values) => onChanged(chooseField(mapping, column, field, columns, values))}
      />
      <div role="status">
        {missing.map((sentence) => (
          <p key={sentence} className="mapping-note">
            {sentence}.
          </p>
        ))}
      </div>
      <NamesColumns mapping={mapping} onChanged={onChanged} />
    </>
  );
}
