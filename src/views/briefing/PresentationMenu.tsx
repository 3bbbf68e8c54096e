/** Owns what a presentation offers beside its keys: playing by itself, the halo, links, and the ways out, by pointer. */
import { Settings2 } from 'lucide-react';
import { sceneAddress } from '../../store/addressCodec';
import { useEntente } from '../shared/EntenteContext';
import { PopoverButton } from '../shared/PopoverButton';
import { CopyButton } from './CopyButton';
import { embedSnippet } from './embedSnippet';
import type { PresentationCommand } from './readPresentationKey';
import type { Autoplay } from './useAutoplay';

interface Props {
  readonly place: number;
  readonly title: string;
  readonly autoplay: Autoplay;
  readonly hasHalo: boolean;
  readonly onCommand: (type: Exclude<PresentationCommand['type'], 'digit'>) => void;
}

export const PresentationMenu = (props: Props) => (
  <PopoverButton label="Presentation menu" className="icon-button" face={<Settings2 size={15} aria-hidden />}>
    <MenuContent {...props} />
  </PopoverButton>
);

function MenuContent({ place, title, autoplay, hasHalo, onCommand }: Props) {
  const { store } = useEntente();
  const address = () => {
    const url = new URL(location.href);
    url.hash = sceneAddress(place);
    return url.href;
  };
  return (
    <div className="presentation-menu">
      <h2>Play by itself</h2>
      <label>
        <input
          type="checkbox"
          checked={autoplay.isOn}
          onChange={({ target }) => autoplay.change({ isOn: target.checked })}
        />
        Go on after
        <input
          type="number"
          aria-label="Seconds a scene"
          min={2}
          max={600}
          defaultValue={autoplay.seconds}
          onBlur={({ target }) => autoplay.change({ seconds: target.valueAsNumber || autoplay.seconds })}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') autoplay.change({ seconds: currentTarget.valueAsNumber || autoplay.seconds });
          }}
        />
        seconds
      </label>
      <label>
        <input
          type="checkbox"
          checked={autoplay.loops}
          onChange={({ target }) => autoplay.change({ loops: target.checked })}
        />
        Begin again after the last scene
      </label>
      <label>
        <input type="checkbox" checked={hasHalo} onChange={() => onCommand('halo')} />
        Halo around the pointer
      </label>
      <div className="presentation-ways">
        <button type="button" className="button" onClick={() => onCommand('speaker')}>
          Speaker’s window
        </button>
        <button type="button" className="button" onClick={() => onCommand('full-screen')}>
          Full screen
        </button>
        <button type="button" className="button" onClick={() => onCommand('keys')}>
          Keys
        </button>
        <button type="button" className="button" onClick={() => onCommand('leave')}>
          Leave the presentation
        </button>
        <CopyButton label="Copy link to this scene" text={address} />
        <CopyButton
          label="Copy embed code"
          text={() => embedSnippet(address(), `${title}: ${store.index.dataset.title}`)}
        />
      </div>
    </div>
  );
}
