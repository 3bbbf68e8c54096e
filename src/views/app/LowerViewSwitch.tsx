/** Owns the choice of what stands below the timeline. */
import type { LowerView } from '../../store/appState';
import { lowerViewChanged } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { Segmented } from '../shared/Segmented';

const OPTIONS = [
  { value: 'network', label: 'Network' },
  { value: 'along-time', label: 'Along time' },
  { value: 'table', label: 'Table' },
  { value: 'undertakings', label: 'Undertakings' },
] as const satisfies readonly { value: LowerView; label: string }[];

export function LowerViewSwitch() {
  const { store } = useEntente();
  const lowerView = useAppState((state) => state.lowerView);
  return (
    <Segmented
      label="View"
      options={OPTIONS}
      value={lowerView}
      onChange={(value) => store.dispatch(lowerViewChanged(value))}
    />
  );
}
