/** Owns what is listed of a record that is perhaps there twice: the way to it, and the merge of the two on the spot. */
import { Merge } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { ApplyEdit } from '../shared/edit/useEditing';
import { lazyPart } from '../shared/lazyPart';

const MergeChoice = lazyPart(() => import('../shared/edit/MergeChoice').then((module) => module.MergeChoice));

interface Props {
  readonly title: string;
  /** What is the same. */
  readonly words: string;
  /** The ids of the one that was there before, and of this one. */
  readonly pair: readonly [string, string];
  /** Null where the data set is too large to be edited. */
  readonly apply: ApplyEdit | null;
  readonly onChosen: () => void;
  /** What stands against the merge; empty where nothing does. */
  readonly onRefused: (reason: string) => void;
}

export function TwinEntry({ title, words, pair, apply, onChosen, onRefused }: Props) {
  const [isMerging, setMerging] = useState(false);
  return (
    <li>
      <button type="button" className="text-button" onClick={onChosen}>
        {title}
      </button>
      <p>{words}.</p>
      {apply !== null && (
        <button
          type="button"
          className="text-button"
          aria-label={`Merge… “${title}”`}
          aria-expanded={isMerging}
          onClick={() => setMerging(!isMerging)}
        >
          <Merge size={13} aria-hidden /> Merge…
        </button>
      )}
      {apply !== null && isMerging && (
        <Suspense>
          <MergeChoice
            pair={pair}
            apply={(edit) => onRefused(apply(edit, true) ?? '')}
            onClosed={() => setMerging(false)}
          />
        </Suspense>
      )}
    </li>
  );
}
