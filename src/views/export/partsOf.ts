/** Owns which views of a state are drawn for it outside of the app: undertakings are words, and there is no graph of them. */
import type { Scene } from '../../model/dataset/schema';
import type { AppState } from '../../store/appState';

/** What a scene shows, or the present view; where undertakings stand below the timeline, the timeline alone is drawn. */
export const partsOf = ({ lowerView }: AppState, scene: Scene | null): 'both' | 'timeline' | 'graph' =>
  lowerView === 'undertakings' ? 'timeline' : (scene?.parts ?? 'both');
