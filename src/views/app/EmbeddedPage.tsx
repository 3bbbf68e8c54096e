/** Owns the page as it stands in another one, put together of its frame and the live views. */
import { EmbedPage } from '../briefing/EmbedPage';
import { SceneViews } from './SceneViews';

export const EmbeddedPage = () => <EmbedPage Views={SceneViews} />;
