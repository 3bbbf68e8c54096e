/** Owns the snippet with which another page shows this view. */
import { useAppState, useEntente } from '../shared/EntenteContext';
import { CopyButton } from './CopyButton';
import { embedSnippet } from './embedSnippet';

export function EmbedMenu() {
  const { title } = useEntente().store.index.dataset;
  // The address follows the state: with another state it is another snippet.
  useAppState((state) => state);
  return (
    <div className="embed-menu">
      <h2>Show this view in another page</h2>
      <p>It can be explored there, not changed, and leaves the scrolling to the page around it.</p>
      <code>{embedSnippet(location.href, title)}</code>
      <CopyButton label="Copy embed code" text={() => embedSnippet(location.href, title)} />
    </div>
  );
}
