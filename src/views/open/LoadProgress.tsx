/** Owns what is shown while a data set is read: what is under way, how far it has come, and the way out. */
import type { Progress } from '../../model/dataset/readHistory';
import './LoadProgress.css';

interface Props {
  /** What is read: a file's name, an address. */
  readonly name: string;
  readonly progress: Progress;
  readonly onCancelled: () => void;
}

export const LoadProgress = ({ name, progress: { step, done }, onCancelled }: Props) => (
  <div className="load-progress">
    <p>
      <strong>{name}</strong> <span role="status">{step}…</span>
    </p>
    <progress aria-label={`Opening ${name}`} max={1} value={done ?? undefined} />
    <button type="button" className="button" onClick={onCancelled}>
      Cancel
    </button>
  </div>
);
