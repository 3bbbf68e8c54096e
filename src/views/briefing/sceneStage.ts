/** Owns what a page that shows scenes is given by the app: the live views beside a scene's words. */
import type { ComponentType } from 'react';
import type { Scene } from '../../model/dataset/schema';

export interface PartsShown {
  /** Both where nothing is said. */
  readonly parts?: Scene['parts'];
}

export interface SceneStage {
  /** The same views from scene to scene, so that things move from where they are. */
  readonly Views: ComponentType<PartsShown>;
}
