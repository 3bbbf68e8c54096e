/** Owns the table view: events, entities, relations and undertakings, filtered and selected with the rest. */

import { defaultKeyExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Point } from '../../layout/camera';
import { countedText } from '../../model/countText';
import { isFiltering } from '../../model/filter/filter';
import { buildTable, type TableRow } from '../../model/table/buildTable';
import { SHEETS, type Sheet } from '../../store/appState';
import { selectEmphasis, selectPassingRows } from '../../store/selectors';
import { recordSelected, sheetChanged, sortChanged } from '../../store/transitions';
import { useAppState, useEntente, useIndex } from '../shared/EntenteContext';
import { PanelHeader } from '../shared/PanelHeader';
import { Segmented } from '../shared/Segmented';
import './TablePanel.css';

const SHEET_LABELS: Readonly<Record<Sheet, string>> = {
  events: 'Events',
  entities: 'Entities',
  relations: 'Relations',
  undertakings: 'Undertakings',
};

const SHEET_ONE: Readonly<Record<Sheet, string>> = {
  events: 'event',
  entities: 'entity',
  relations: 'relation',
  undertakings: 'undertaking',
};

/** Pixels of a row of one line, and how many rows beyond the visible ones are kept: enough for most histories as a whole. */
const ROW_HEIGHT = 31;
const OVERSCAN = 60;
/** The most rows that are as high as what they say. Of more, each is one line: to place one, all before it would be measured. */
const MOST_MEASURED = 2000;

const rowHeight = () => ROW_HEIGHT;

/** Stands for the rows that are not in sight. */
const Gap = ({ height, span }: { readonly height: number; readonly span: number }) => (
  <tr>
    <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

export function TablePanel() {
  const { store, registerView } = useEntente();
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const index = useIndex();
  const filter = useAppState((state) => state.filter);
  const sheet = useAppState((state) => state.sheet);
  const sort = useAppState((state) => state.sort);
  const selection = useAppState((state) => state.selection);
  const connecting = useAppState((state) => state.connecting);
  const depth = useAppState((state) => state.depth);
  const hovered = useStore(store.live, (live) => live.hovered);
  const passing = useAppState((state) => selectPassingRows(index, state));
  const table = useMemo(
    () => buildTable(index, sheet, passing, filter.mode === 'only', sort),
    [index, sheet, passing, filter.mode, sort],
  );
  const isDense = table.size > MOST_MEASURED;
  const idAt = useCallback((place: number) => table.idAt(place) ?? place, [table]);
  const virtual = useVirtualizer({
    count: table.size,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: OVERSCAN,
    getItemKey: isDense ? defaultKeyExtractor : idAt,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const last = selection.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls to a new selection, not at each new order.
  useEffect(() => {
    const place = last === undefined ? null : table.placeOf(last);
    if (place !== null) virtual.scrollToIndex(place, { align: 'auto' });
  }, [last]);
  const emphasis = selectEmphasis(index, selection, connecting, depth, hovered);
  const classOf = (row: TableRow): string => {
    const quiet =
      !row.passing || (emphasis.lit !== null && !row.rows.every((number) => emphasis.lit?.has(number) ?? false));
    const isHovered = row.rows.length === 1 && row.rows[0] === emphasis.hovered;
    return [quiet && 'is-quiet', selection.includes(row.id) && 'is-selected', isHovered && 'is-hovered']
      .filter(Boolean)
      .join(' ');
  };
  useEffect(
    () => registerView({ view: 'table', pointOf: (id) => pointOfRow(body.current, id), isIdle: () => true }),
    [registerView],
  );
  const hover = (row: TableRow | null) =>
    store.live.setState({ hovered: row?.rows.length === 1 ? index.idOf(row.rows[0] ?? -1) || null : null });
  return (
    <div className="table-panel">
      <PanelHeader title="Table" note={countedText(table.size, SHEET_ONE[sheet], sheet)}>
        <Segmented
          label="Sheet"
          options={SHEETS.map((value) => ({ value, label: SHEET_LABELS[value] }))}
          value={sheet}
          onChange={(value) => store.dispatch(sheetChanged(value))}
        />
      </PanelHeader>
      <div className="table-scroller" ref={scroller}>
        <table className={isDense ? 'is-dense' : undefined} aria-rowcount={table.size + 1}>
          <caption className="visually-hidden">{SHEET_LABELS[sheet]}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.columns.map(({ id, label }) => (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sort?.column !== id ? 'none' : sort.descending ? 'descending' : 'ascending'}
                >
                  <button type="button" onClick={() => store.dispatch(sortChanged(id))}>
                    {label}
                    <span aria-hidden="true">{sort?.column !== id ? '' : sort.descending ? ' ↓' : ' ↑'}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {above > 0 && <Gap height={above} span={table.columns.length} />}
            {shown.map(({ index: place }) => {
              const row = table.rowAt(place);
              return row === undefined ? null : (
                <tr
                  key={row.id}
                  ref={isDense ? undefined : virtual.measureElement}
                  data-index={place}
                  data-id={row.id}
                  aria-rowindex={place + 2}
                  className={classOf(row)}
                  onPointerEnter={() => hover(row)}
                  onPointerLeave={() => hover(null)}
                  onClick={(event) => store.dispatch(recordSelected(index, row.id, event.shiftKey))}
                >
                  {row.cells.map((cell, i) => (
                    <td key={table.columns[i]?.id}>
                      {i === 0 ? (
                        <button
                          type="button"
                          className="row-button"
                          aria-pressed={selection.includes(row.id)}
                          onFocus={() => hover(row)}
                          onBlur={() => hover(null)}
                        >
                          {cell}
                        </button>
                      ) : (
                        cell
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            {below > 0 && <Gap height={below} span={table.columns.length} />}
          </tbody>
        </table>
        {table.size === 0 && (
          <p className="table-empty">
            {isFiltering(filter) ? `No ${sheet} fit the filter.` : `There are no ${sheet} in this history.`}
          </p>
        )}
      </div>
    </div>
  );
}

/** The middle of a record's first cell, in CSS pixels of the viewport; null where the table does not show the record. */
function pointOfRow(body: HTMLElement | null, id: string): Point | null {
  const cell = [...(body?.children ?? [])].find((row) => (row as HTMLElement).dataset['id'] === id)?.firstElementChild;
  const box = cell?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
