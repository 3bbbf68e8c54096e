/** Owns the page while a briefing is presented, put together of its frame and the live views. */
import { Presentation } from '../briefing/Presentation';
import { SceneViews } from './SceneViews';

export const PresentedPage = () => <Presentation Views={SceneViews} />;
