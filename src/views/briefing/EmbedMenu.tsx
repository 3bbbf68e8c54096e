/** Owns the snippet with which another page shows this view. */
import { useEntente } from '../shared/EntenteContext';
import { useAddress } from '../shared/useAddress';
import { CopyButton } from './CopyButton';
import { embedSnippet } from './embedSnippet';

export function EmbedMenu() {
  const { title } = useEntente().store.index.dataset;
  const address = useAddress();
  return (
    <div className="embed-menu">
      <h2>Show this view in another page</h2>
      <p>It can be explored there, not changed, and leaves the scrolling to the page around it.</p>
      <code>{embedSnippet(address, title)}</code>
      <CopyButton label="Copy embed code" text={() => embedSnippet(address, title)} />
    </div>
  );
}
