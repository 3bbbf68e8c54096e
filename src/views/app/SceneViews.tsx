/** Owns the live views of a scene, without their controls: the timeline above what stands below it, or one of them alone. */
import type { PartsShown } from '../briefing/sceneStage';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { LowerView } from './LowerView';
import './SceneViews.css';

export function SceneViews({ parts = 'both' }: PartsShown) {
  // From scene to scene the same views stay, so that things move from where they are.
  return (
    <div className={`scene-views is-${parts}`}>
      {parts !== 'graph' && (
        <section aria-label="Timeline" className="view">
          <TimelinePanel />
        </section>
      )}
      {parts !== 'timeline' && <LowerView instead={null} />}
    </div>
  );
}
