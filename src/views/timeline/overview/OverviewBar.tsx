/** Owns the overview above the timeline: the density of the whole history, and the window on it, to drag and to step. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { yearTicks } from '../../../layout/axisLabels';
import { buildOverview, overviewPath, overviewSpan } from '../../../layout/buildOverview';
import { selectPassingRows } from '../../../store/selectors';
import { useAppState, useEntente } from '../../shared/EntenteContext';
import { useLater } from '../../shared/useLater';
import { connectOverview } from './connectOverview';
import './OverviewBar.css';

/** Pixels of a column, of the columns' height, and of the bar's with the years. */
const COLUMN = 4;
const COLUMNS_HEIGHT = 21;

export function OverviewBar() {
  const { store } = useEntente();
  const { index } = store;
  const passing = useAppState((state) => selectPassingRows(index, state));
  const field = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const connection = connectOverview(element, store);
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
      connection.place();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      connection.destroy();
    };
  }, [store]);

  const isDue = useLater();
  // Before it is known how wide the bar is, there is nothing to count for.
  const overview = useMemo(
    () => (width === 0 || !isDue ? null : buildOverview(index, passing, Math.max(1, Math.round(width / COLUMN)))),
    [index, passing, width, isDue],
  );
  const pathOf = (of: 'all' | 'passing') =>
    overview === null ? '' : overviewPath(overview, of, width, COLUMNS_HEIGHT);
  const span = overviewSpan(index);
  const ticks = width === 0 ? [] : yearTicks(span, width);
  return (
    <div className="overview">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of sliders is no fieldset */}
      <div
        ref={field}
        className="overview-field"
        role="group"
        aria-label="Overview of the whole history"
        title="How many records begin when: filtered over all, on one square-root scale"
      >
        <svg className="overview-density" aria-hidden="true" focusable="false">
          <path className="overview-all" d={pathOf('all')} />
          <path className="overview-passing" d={pathOf('passing')} />
          {ticks.map(({ day, label }) => {
            const x = ((day - span.start) / (span.end - span.start)) * width;
            return (
              <g key={day} transform={`translate(${x.toFixed(1)},${COLUMNS_HEIGHT})`}>
                <path className="overview-tick" d="M0,0v4" />
                {x < width - 24 && (
                  <text x="3" y="10">
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        <div className="overview-veil" data-part="before" />
        <div className="overview-veil" data-part="after" />
        <div className="overview-now" data-part="now" />
        <Slider handle="window" label="Window" />
        <Slider handle="start" label="Start of the window" />
        <Slider handle="end" label="End of the window" />
      </div>
    </div>
  );
}

/** Its values are written by the connection, at the frame rate of a gesture. */
const Slider = ({ handle, label }: { readonly handle: string; readonly label: string }) => (
  // biome-ignore lint/a11y/useAriaPropsForRole: the connection writes its values before it is seen
  <div className="overview-handle" data-handle={handle} role="slider" aria-label={label} tabIndex={0} />
);
