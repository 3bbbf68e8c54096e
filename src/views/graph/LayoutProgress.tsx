/** Owns how far the layout has come, and the way to leave it there. */
import { useEffect, useState } from 'react';
import './LayoutProgress.css';

/** What takes less than this, in milliseconds, is not worth a word. */
const UNTOLD_MS = 300;

/** `done` is 0 to 1; without `onStop` there is no picture yet that could be left as it is. */
export function LayoutProgress({
  task,
  done,
  onStop,
}: {
  readonly task: string;
  readonly done: number;
  readonly onStop: (() => void) | null;
}) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), UNTOLD_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const percent = Math.round(100 * done);
  return (
    <div className={onStop === null ? 'layout-progress is-alone' : 'layout-progress'}>
      <span role="progressbar" aria-label={task} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        {task}… {percent} %
      </span>
      {onStop !== null && (
        <button type="button" onClick={onStop}>
          Stop here
        </button>
      )}
    </div>
  );
}
