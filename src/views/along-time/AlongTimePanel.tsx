/** Owns the panel of the graph along time: its head and controls; the drawing is the adapter's. */

import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { buildAlongTimeFrame } from '../../layout/alongTimeFrame';
import { type AlongTimeNodes, buildAlongTimeNodes, isTooManyToDraw } from '../../layout/alongTimeNodes';
import { countUndated, type UndatedCount } from '../../layout/buildUndatedStrip';
import type { Size } from '../../layout/camera';
import { isRowShown } from '../../layout/placeAlongTime';
import { countText } from '../../model/countText';
import { spanOfEdtf, zoomSpan } from '../../model/dates/timeSpan';
import { spanOfHistory } from '../../model/index/buildGraphIndex';
import { selectPassingRows } from '../../store/selectors';
import { windowFitted, windowSettled } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { PanelHeader } from '../shared/PanelHeader';
import { type AlongTimeConnection, connectAlongTime } from './connectAlongTime';
import '../shared/canvas/GraphPanel.css';

const ZOOM_STEP = 1.4;

export function AlongTimePanel() {
  const { store, palette, registerView } = useEntente();
  const { index } = store;
  const passing = useAppState((state) => selectPassingRows(index, state));
  const mode = useAppState((state) => state.filter.mode);
  const window = useAppState((state) => state.window);
  const stage = useRef<HTMLDivElement>(null);
  const connected = useRef<AlongTimeConnection | null>(null);
  const shownPalette = useRef(palette);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  // Rows stay as they are whatever the filter says, but where it says which of too many are drawn.
  const choice = useMemo(() => isTooManyToDraw(index), [index]) ? passing : undefined;
  const nodes = useMemo(() => {
    const opening = spanOfEdtf(index.dataset.opening) ?? spanOfHistory(index);
    return buildAlongTimeNodes(index, opening ?? { start: 0, end: 365 }, choice);
  }, [index, choice]);

  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const connection = connectAlongTime(element, store, nodes, shownPalette.current, setSize);
    connected.current = connection;
    const unregister = registerView({ view: 'graph', pointOf: connection.pointOf, isIdle: connection.isIdle });
    return () => {
      unregister();
      connected.current = null;
      connection.destroy();
    };
  }, [store, nodes, registerView]);

  // Another scheme is another paint on the same picture, not another picture.
  useEffect(() => {
    shownPalette.current = palette;
    connected.current?.paintIn(palette);
  }, [palette]);

  const places = { passing, mode };
  const dated = [...nodes.dated.keys()].filter((row) => isRowShown(row, places)).length;
  const undated = countUndated({ ...places, nodes, frame: buildAlongTimeFrame(size, window, nodes.height) });
  const zoomBy = (factor: number) => store.dispatch(windowSettled(zoomSpan(window, factor)), 'move');
  return (
    <div className="graph-panel">
      <PanelHeader title="Relationships" note={noteOf(dated, nodes, undated)}>
        <IconButton label="Zoom in" icon={ZoomIn} onClick={() => zoomBy(1 / ZOOM_STEP)} />
        <IconButton label="Zoom out" icon={ZoomOut} onClick={() => zoomBy(ZOOM_STEP)} />
        <IconButton label="Fit all" icon={Maximize2} onClick={() => store.dispatch(windowFitted(index), 'move')} />
      </PanelHeader>
      <div className="graph-stage" ref={stage} />
    </div>
  );
}

/**
 * "47 at their dates, 65 undated, 17 of them shown"; of too many, "The 2,000 best connected of 15,000 at their dates;
 * filter to see others".
 */
function noteOf(shown: number, { dated, datedOf }: AlongTimeNodes, undated: UndatedCount): string {
  if (dated.size < datedOf)
    return `The ${countText(dated.size)} best connected of ${countText(datedOf)}; filter to see others`;
  const some = undated.shown < undated.all ? `, ${countText(undated.shown)} of them shown` : '';
  return `${countText(shown)} at their dates, ${countText(undated.all)} undated${some}`;
}
