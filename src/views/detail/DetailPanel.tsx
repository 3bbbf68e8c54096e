/** Owns the details panel: of the record or relation selected last, of several, or of the data set. */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { selectionCleared } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { DatasetDetails } from './DatasetDetails';
import './DetailPanel.css';
import { RecordDetails } from './RecordDetails';
import { RelationDetails } from './RelationDetails';
import { SelectionList } from './SelectionList';

export function DetailPanel() {
  const { store } = useEntente();
  const selection = useAppState((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const last = selection.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new selection is read from its top
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [last]);
  return (
    <div className="detail-panel" ref={scroller}>
      {selection.length > 0 && (
        <div className="detail-close">
          <IconButton label="Clear the selection" icon={X} onClick={() => store.dispatch(selectionCleared)} />
        </div>
      )}
      {selection.length > 1 && <SelectionList />}
      {last === undefined ? <DatasetDetails /> : <OneDetails id={last} />}
    </div>
  );
}

function OneDetails({ id }: { readonly id: string }) {
  const { index } = useEntente().store;
  const row = index.rows[index.rowOf.get(id) ?? -1];
  if (row !== undefined) return <RecordDetails row={row} />;
  const relation = index.dataset.relations.find((other) => other.id === id);
  return relation === undefined ? null : <RelationDetails relation={relation} />;
}
