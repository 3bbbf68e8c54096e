/** Owns the live views of a scene, without their controls: the timeline above what stands below it, or one of them alone. */
import type { Scene } from '../../model/dataset/schema';
import { LowerView } from '../app/LowerView';
import { TimelinePanel } from '../timeline/TimelinePanel';
import './SceneViews.css';

export function SceneViews({ parts = 'both' }: { readonly parts?: Scene['parts'] }) {
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
