/** Owns the button that starts the presentation; without a scene it says what is missing. */
import { Presentation } from 'lucide-react';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { startPresentation } from './startPresentation';
import './PresentButton.css';

const NO_SCENE = 'There is no scene yet: open “Briefing” and add one';

export function PresentButton() {
  const { store, opening } = useEntente();
  const isEmpty = useAppState((state) => state.briefing.scenes.length === 0);
  // It keeps its place among the tab stops, so that a screen reader comes upon the reason.
  return (
    <button
      type="button"
      className="button"
      aria-label="Present"
      aria-disabled={isEmpty}
      aria-description={isEmpty ? NO_SCENE : undefined}
      title={isEmpty ? NO_SCENE : 'Present the briefing'}
      onClick={() => {
        if (!isEmpty) startPresentation(store, opening);
      }}
    >
      <Presentation size={15} aria-hidden /> <span>Present</span>
    </button>
  );
}
