/** Owns what the details show of several selected things: the list, and how two of them are connected. */
import { selectConnection, selectSelectedRows } from '../../store/selectors';
import { connectionToggled, selectionCleared } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { RecordLink } from '../shared/RecordLink';
import { RecordList } from '../shared/RecordList';
import { Section } from './Section';

export function SelectionList() {
  const { store } = useEntente();
  const { index } = store;
  const selection = useAppState((state) => state.selection);
  const connecting = useAppState((state) => state.connecting);
  const rows = selectSelectedRows(index, selection);
  const path = selectConnection(index, selection, connecting);
  return (
    <div className="record-details">
      <Section title="Selected" count={selection.length}>
        <RecordList className="related" rows={rows} />
        {selection.length === 2 && (
          <button
            type="button"
            className="button"
            aria-pressed={connecting}
            onClick={() => store.dispatch(connectionToggled)}
          >
            How are these connected?
          </button>
        )}
        <button type="button" className="text-button" onClick={() => store.dispatch(selectionCleared)}>
          Clear the selection
        </button>
      </Section>
      {connecting && (
        <Section title="Connection">
          {path === null ? (
            <p>No chain of relations joins the two.</p>
          ) : (
            <>
              <p>
                {path.length - 1} {path.length === 2 ? 'step' : 'steps'}, by the shortest way.
              </p>
              <ol className="path" aria-label="Connection">
                {path.map(({ row, link: number }, i) => {
                  const here = index.row(row);
                  const link = number === null ? undefined : index.link(number);
                  const before = path[i - 1]?.row;
                  return here === undefined ? null : (
                    <li key={here.id}>
                      {link !== undefined && (
                        <span className="path-link">{link.from === before ? link.label : link.inverse}</span>
                      )}
                      <RecordLink row={here} />
                    </li>
                  );
                })}
              </ol>
            </>
          )}
        </Section>
      )}
    </div>
  );
}
