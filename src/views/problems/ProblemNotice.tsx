/** Owns the line above the views that says how much of a file there is still to be looked at, and opens the list of it. */

import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { openProblems } from '../../model/checks/openProblems';
import { countedText } from '../../model/countText';
import type { Problem } from '../../model/dataset/problem';
import { useEntente, useIndex } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { leftOutWords } from './problemWords';

interface Props {
  /** Those of the reading. */
  readonly problems: readonly Problem[];
  readonly onAsked: () => void;
}

export function ProblemNotice({ problems, onAsked }: Props) {
  const { store } = useEntente();
  const index = useIndex();
  const [isDismissed, setDismissed] = useState(false);
  const open = useMemo(() => openProblems(problems, store.opened, index), [problems, store, index]);
  if (open.length === 0 || isDismissed) return null;
  return (
    <div className="notice is-warning">
      <p>
        {countedText(open.length, 'problem')} in the data set: {leftOutWords(open)}
      </p>
      <button type="button" className="button" onClick={onAsked}>
        Show problems
      </button>
      <IconButton label="Dismiss" icon={X} onClick={() => setDismissed(true)} />
    </div>
  );
}
