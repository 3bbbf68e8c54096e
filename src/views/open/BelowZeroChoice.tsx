/** Owns the choice of how years below zero are counted: with a year 0, or without. */
import type { BelowZero } from '../../formats/table/tableMapping';
import { Segmented } from '../shared/Segmented';

interface Props {
  /** By how they are written; null where there are none. */
  readonly found: BelowZero | null;
  /** What a person said of it; null where nobody did. */
  readonly said: BelowZero | null;
  readonly onChosen: (count: BelowZero) => void;
}

export function BelowZeroChoice({ found, said, onChosen }: Props) {
  const count = said ?? found;
  if (count === null) return null;
  return (
    <div className="mapping-line-of">
      <span>Years below zero</span>
      <Segmented
        label="Years below zero"
        options={[
          { value: 'bce', label: '-1 is 1 BCE' },
          { value: 'iso', label: '-1 is 2 BCE' },
        ]}
        value={count}
        onChange={onChosen}
      />
      <span className="mapping-quiet">{said === null ? 'as they are written' : ''}</span>
    </div>
  );
}
