/** Owns how large the timeline's plot is: measured once for each size of its frame, and told when that changes. */
import { laneColumnWidth } from '../../layout/buildLanes';
import { AXIS_HEIGHT } from '../../layout/timelineScene/itemGeometry';

export interface PlotSize {
  /** Pixels of the plot, without the column of lane labels and the axis. */
  readonly width: number;
  readonly height: number;
  readonly laneColumn: number;
}

export interface PlotMeasure {
  /** Asked in every frame, the frame itself would have the browser lay out the page each time. */
  readonly size: () => PlotSize;
  readonly destroy: () => void;
}

export function createPlotMeasure(element: HTMLElement, resized: () => void): PlotMeasure {
  let measured: PlotSize | null = null;

  const measure = (): PlotSize => {
    const laneColumn = laneColumnWidth(element.clientWidth);
    element.style.setProperty('--lane-column', `${laneColumn}px`);
    element.style.setProperty('--frame-height', `${element.clientHeight}px`);
    return {
      width: Math.max(60, element.clientWidth - laneColumn),
      height: element.clientHeight - AXIS_HEIGHT,
      laneColumn,
    };
  };

  const observer = new ResizeObserver(() => {
    // Out of sight it has no size.
    if (element.clientWidth === 0) return;
    const before = measured;
    measured = measure();
    // It is told of the first size too, for which everything has been drawn.
    if (before !== null && before.width === measured.width && before.height === measured.height) return;
    resized();
  });
  observer.observe(element);

  return {
    size: () => {
      measured ??= measure();
      return measured;
    },
    destroy: () => observer.disconnect(),
  };
}
