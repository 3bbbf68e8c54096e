/** Owns the region below the timeline: one of four views, and the switch between them, which outlives them all. */
import { Fragment, type ReactNode, Suspense } from 'react';
import type { LowerView as View } from '../../store/appState';
import { GraphPanel } from '../graph/GraphPanel';
import { useAppState, useIndex } from '../shared/EntenteContext';
import { lazyPart } from '../shared/lazyPart';
import { PartWait } from '../shared/PartWait';
import { revisionOf } from '../shared/revisionOf';
import { LowerViewSwitch } from './LowerViewSwitch';

// What the first view does not show is loaded when it is asked for.
const AlongTimePanel = lazyPart(() => import('../along-time/AlongTimePanel').then((module) => module.AlongTimePanel));
const TablePanel = lazyPart(() => import('../table/TablePanel').then((module) => module.TablePanel));
const UndertakingsPanel = lazyPart(() =>
  import('../undertakings/UndertakingsPanel').then((module) => module.UndertakingsPanel),
);

const LABELS: Readonly<Record<View, string>> = {
  network: 'Relationships',
  'along-time': 'Relationships',
  table: 'Table',
  undertakings: 'Undertakings',
};

const PANELS: Readonly<Record<View, ReactNode>> = {
  network: <GraphPanel />,
  'along-time': <AlongTimePanel />,
  table: <TablePanel />,
  undertakings: <UndertakingsPanel />,
};

/** What the region is called at the moment. */
export const useLowerLabel = (): string => useAppState((state) => LABELS[state.lowerView]);

interface Props {
  /** Shown instead of any view. */
  readonly instead: ReactNode | null;
}

export function LowerView({ instead }: Props) {
  const lowerView = useAppState((state) => state.lowerView);
  const revision = revisionOf(useIndex());
  return (
    <section aria-label={useLowerLabel()} className="view has-switch">
      <div className="view-switch">
        <LowerViewSwitch />
      </div>
      <Suspense fallback={<PartWait>Loading the view…</PartWait>}>
        {/* The one that holds on to a data set is made anew with it. */}
        <Fragment key={lowerView === 'along-time' ? revision : ''}>{instead ?? PANELS[lowerView]}</Fragment>
      </Suspense>
    </section>
  );
}
