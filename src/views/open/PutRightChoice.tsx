/** Owns the choice whether what could be put right in the cells of a table is, or they are taken as they are written. */
import type { TableReading } from '../../formats/table/readTableFiles';
import type { TableMapping } from '../../formats/table/tableMapping';
import { Segmented } from '../shared/Segmented';

interface Props {
  readonly reading: TableReading;
  readonly mapping: TableMapping;
  readonly onChanged: (mapping: TableMapping) => void;
}

export function PutRightChoice({ reading, mapping, onChanged }: Props) {
  if (reading.putRight.length === 0 && reading.mapping.cells === undefined) return null;
  const change = (value: 'right' | 'written') => {
    const { cells: _, ...others } = mapping;
    onChanged(value === 'written' ? { ...others, cells: value } : others);
  };
  return (
    <div className="mapping-right">
      <div className="mapping-line-of">
        <span>Cells</span>
        <Segmented
          label="Cells"
          options={[
            { value: 'right', label: 'Put right' },
            { value: 'written', label: 'As they are written' },
          ]}
          value={mapping.cells ?? 'right'}
          onChange={change}
        />
      </div>
      <ul>
        {reading.putRight.map((sentence) => (
          <li key={sentence} className="mapping-quiet">
            {sentence}.
          </li>
        ))}
      </ul>
    </div>
  );
}
