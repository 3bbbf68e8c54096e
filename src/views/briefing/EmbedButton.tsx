/** Owns the share menu's second half: the way to show this view in another page. */
import { Code } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { PopoverButton } from '../timeline/PopoverButton';
import './EmbedButton.css';

// Behind a button.
const EmbedMenu = lazy(() => import('./EmbedMenu').then((module) => ({ default: module.EmbedMenu })));

export function EmbedButton() {
  return (
    <PopoverButton label="Embed" className="icon-button embed-button" face={<Code size={15} aria-hidden />}>
      <Suspense>
        <EmbedMenu />
      </Suspense>
    </PopoverButton>
  );
}
