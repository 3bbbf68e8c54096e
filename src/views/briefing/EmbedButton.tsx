/** Owns the share menu's second half: the snippet with which another page shows this view. */
import { Code } from 'lucide-react';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { PopoverButton } from '../timeline/PopoverButton';
import { CopyButton } from './CopyButton';
import { embedSnippet } from './embedSnippet';
import './EmbedButton.css';

export function EmbedButton() {
  return (
    <PopoverButton label="Embed" className="icon-button embed-button" face={<Code size={15} aria-hidden />}>
      <EmbedMenu />
    </PopoverButton>
  );
}

function EmbedMenu() {
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
