/** Owns the head of the page: what it is, the search, and what one can do with the whole. */
import { FolderOpen, ListVideo, Redo2, Share2, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { EmbedButton } from '../briefing/EmbedButton';
import { PresentButton } from '../briefing/PresentButton';
import { SaveStatus } from '../detail/edit/SaveStatus';
import { ExportButton } from '../export/ExportButton';
import { SearchBox } from '../search/SearchBox';
import { useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { Logo } from './Logo';

interface Props {
  readonly onFilesChosen: (files: readonly File[]) => void;
  readonly onShare: () => void;
  readonly isBriefingOpen: boolean;
  readonly onBriefingToggled: () => void;
}

export function Header({ onFilesChosen, onShare, isBriefingOpen, onBriefingToggled }: Props) {
  const { store } = useEntente();
  const canUndo = useStore(store.stored, ({ past }) => past.length > 0);
  const canRedo = useStore(store.stored, ({ future }) => future.length > 0);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="app-header">
      <div className="brand">
        <Logo />
        <h1>Entente</h1>
        <p>{store.index.dataset.title}</p>
      </div>
      <SaveStatus />
      <SearchBox />
      <div className="header-buttons">
        <IconButton label="Undo" icon={Undo2} onClick={store.undo} disabled={!canUndo} />
        <IconButton label="Redo" icon={Redo2} onClick={store.redo} disabled={!canRedo} />
        <button type="button" className="button" aria-label="Open" onClick={() => chooser.current?.click()}>
          <FolderOpen size={15} aria-hidden /> <span>Open</span>
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          aria-label="Data set file"
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) onFilesChosen(files);
            // So that the same file can be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
        <button type="button" className="button" aria-label="Share" onClick={onShare}>
          <Share2 size={15} aria-hidden /> <span>Share</span>
        </button>
        <EmbedButton />
        <button
          type="button"
          className="button"
          aria-label="Briefing"
          aria-pressed={isBriefingOpen}
          onClick={onBriefingToggled}
        >
          <ListVideo size={15} aria-hidden /> <span>Briefing</span>
        </button>
        <ExportButton />
        <PresentButton />
      </div>
    </header>
  );
}
