/** Owns the details panel: of a comparison, and of the record or relation selected last, of several, or of the data set. */
import { X } from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { notEditable } from '../../store/applyEdit';
import { selectionCleared } from '../../store/transitions';
import { useAppState, useEntente, useIndex } from '../shared/EntenteContext';
import { useEditing } from '../shared/edit/useEditing';
import { IconButton } from '../shared/IconButton';
import { lazyPart } from '../shared/lazyPart';
import { PartWait } from '../shared/PartWait';
import { DatasetDetails } from './DatasetDetails';
import { EditBar } from './edit/EditBar';
import { useKeptFocus } from './useKeptFocus';
import './DetailPanel.css';

// What the first view does not show is loaded when it is asked for.
const ComparePanel = lazyPart(() => import('./compare/ComparePanel').then((module) => module.ComparePanel));
const SelectionDetails = lazyPart(() => import('./SelectionDetails').then((module) => module.SelectionDetails));
const EditForm = lazyPart(() => import('./edit/EditForm').then((module) => module.EditForm));

/** Pixels of the panel above the details that are scrolled to. */
const DETAIL_MARGIN = 10;

interface Props {
  /** A person wants to see what is wrong with the data set. */
  readonly onProblemsAsked?: () => void;
}

export function DetailPanel({ onProblemsAsked }: Props) {
  const { store } = useEntente();
  const index = useIndex();
  const editing = useEditing();
  /** What the form is open for; the data set where there is no id. */
  const [edited, setEdited] = useState<{ readonly id: string | undefined; readonly isNew: boolean } | null>(null);
  const selection = useAppState((state) => state.selection);
  const compared = useAppState((state) => state.compared);
  const isComparing = compared !== null;
  const scroller = useRef<HTMLDivElement>(null);
  const last = selection.at(-1);
  useKeptFocus(scroller, last);
  const cannotEdit = notEditable(index);
  const isOpen = edited !== null && edited.id === last && cannotEdit === null;
  // Another selection is read first, and edited when that is asked for.
  useEffect(() => setEdited((had) => (had?.id === last ? had : null)), [last]);
  // Each new selection is read from its top, which may lie below a comparison.
  useEffect(() => {
    const panel = scroller.current;
    const record = last === undefined ? null : panel?.querySelector<HTMLElement>('.record-details');
    panel?.scrollTo(0, isComparing && record ? record.offsetTop - DETAIL_MARGIN : 0);
  }, [last, isComparing]);
  const toggleForm = (): string | null => {
    const unfinished = isOpen ? scroller.current?.querySelector<HTMLElement>('[data-unfinished]') : null;
    if (unfinished) {
      (unfinished.querySelector<HTMLElement>('input, select') ?? unfinished).focus();
      return 'Something is not finished: correct it, or give it up with Escape or Cancel.';
    }
    setEdited(isOpen ? null : { id: last, isNew: false });
    return null;
  };
  return (
    <div className="detail-panel" ref={scroller}>
      {selection.length > 0 && (
        <div className="detail-close">
          <IconButton label="Clear the selection" icon={X} onClick={() => store.dispatch(selectionCleared)} />
        </div>
      )}
      {cannotEdit === null ? (
        <EditBar
          editing={editing}
          isOpen={isOpen}
          onToggled={toggleForm}
          onAdded={() => setEdited({ id: store.stored.getState().app.selection.at(-1), isNew: true })}
        />
      ) : (
        last === undefined && <p className="edit-note">{cannotEdit}</p>
      )}
      <Suspense fallback={<PartWait>Loading the details…</PartWait>}>
        {compared !== null && <ComparePanel compared={compared} />}
        {last !== undefined ? (
          <SelectionDetails last={last} isSeveral={selection.length > 1}>
            {isOpen && <EditForm key={last} id={last} apply={editing.apply} isNew={edited?.isNew ?? false} />}
          </SelectionDetails>
        ) : isOpen ? (
          <EditForm id={last} apply={editing.apply} isNew={false} />
        ) : isComparing ? null : (
          <DatasetDetails onProblemsAsked={onProblemsAsked} />
        )}
      </Suspense>
    </div>
  );
}
