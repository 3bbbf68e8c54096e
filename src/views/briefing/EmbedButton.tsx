/** Owns the share menu's second half: the way to show this view in another page. */
import { Code } from 'lucide-react';
import { Suspense } from 'react';
import { lazyPart } from '../shared/lazyPart';
import { PopoverButton } from '../shared/PopoverButton';
import './EmbedButton.css';

// Behind a button.
const EmbedMenu = lazyPart(() => import('./EmbedMenu').then((module) => module.EmbedMenu));

export function EmbedButton() {
  return (
    <PopoverButton label="Embed" className="icon-button embed-button" face={<Code size={15} aria-hidden />}>
      <Suspense>
        <EmbedMenu />
      </Suspense>
    </PopoverButton>
  );
}
