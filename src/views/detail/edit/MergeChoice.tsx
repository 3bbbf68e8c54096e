/** Owns the question which of two records the other is merged into. */
import type { Edit } from '../../../model/editing/edit';
import { mergeRecords } from '../../../model/editing/mergeRecords';
import { useIndex } from '../../shared/EntenteContext';

interface Props {
  readonly pair: readonly [string, string];
  readonly apply: (edit: Edit) => void;
  readonly onClosed: () => void;
}

export function MergeChoice({ pair, apply, onClosed }: Props) {
  const index = useIndex();
  const [one, two] = pair;
  const choose = (first: string, second: string) => {
    onClosed();
    apply(mergeRecords(first, second));
  };
  return (
    <fieldset className="edit-group">
      <legend>Which title stays?</legend>
      <p className="edit-note">
        The other becomes another spelling; what the two say differently is kept beside it, and all relations lead to
        the one that stays.
      </p>
      <button type="button" className="button is-wide" onClick={() => choose(one, two)}>
        {index.rowById(one)?.title}
      </button>
      <button type="button" className="button is-wide" onClick={() => choose(two, one)}>
        {index.rowById(two)?.title}
      </button>
      <button type="button" className="text-button" onClick={onClosed}>
        Keep both
      </button>
    </fieldset>
  );
}
