/** Owns the word on saving in the head of the page: nothing while nothing was edited, and never silent when it fails. */
import { Save } from 'lucide-react';
import { useStore } from 'zustand';
import { formatDataset } from '../../../model/dataset/writeDataset';
import { currentDataset } from '../../../store/applyEdit';
import type { SaveState } from '../../../store/saveState';
import { useEntente } from '../../shared/EntenteContext';
import { fileName } from '../../shared/fileName';
import './SaveStatus.css';

export function SaveStatus() {
  const { store, saving, saveFile, onFiled, isEmbedded } = useEntente();
  const save = useStore(saving);
  if (isEmbedded) return null;
  const write = () => {
    const content = new Blob([formatDataset(currentDataset(store))], { type: 'application/json' });
    saveFile(fileName(store.index.dataset.id, 'json'), content);
    onFiled();
  };
  return (
    <div className="save-status">
      <p role="status" className={save.state === 'failed' ? 'is-failed' : ''}>
        {wordsOf(save)}
      </p>
      {save.state !== 'unedited' && (
        <button type="button" className="button" aria-label="Save" title="Save as a file" onClick={write}>
          <Save size={15} aria-hidden /> <span>Save</span>
        </button>
      )}
    </div>
  );
}

function wordsOf(save: SaveState): string {
  switch (save.state) {
    case 'unedited':
      return '';
    case 'waiting':
      return 'Saving…';
    case 'saved':
      return 'Saved on this device';
    case 'filed':
      return 'Saved as a file';
    case 'failed':
      return `Not saved: ${save.reason}`;
  }
}
