/** Owns the region below the timeline: the network or the table, and the switch between them, which outlives both. */
import type { ReactNode } from 'react';
import { GraphPanel } from '../graph/GraphPanel';
import { useAppState } from '../shared/EntenteContext';
import { TablePanel } from '../table/TablePanel';
import { LowerViewSwitch } from './LowerViewSwitch';

/** What the region is called at the moment. */
export const useLowerLabel = (): string =>
  useAppState((state) => (state.lowerView === 'network' ? 'Relationships' : 'Table'));

interface Props {
  /** Shown instead of either view. */
  readonly instead: ReactNode | null;
}

export function LowerView({ instead }: Props) {
  const lowerView = useAppState((state) => state.lowerView);
  return (
    <section aria-label={useLowerLabel()} className="view has-switch">
      <div className="view-switch">
        <LowerViewSwitch />
      </div>
      {instead ?? (lowerView === 'network' ? <GraphPanel /> : <TablePanel />)}
    </section>
  );
}
