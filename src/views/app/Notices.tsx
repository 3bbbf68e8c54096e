/** Owns what is said above the views: what a link or a file could not give, and what was just done. */
import { X } from 'lucide-react';
import { type ReactNode, Suspense, useEffect } from 'react';
import type { Problem } from '../../model/dataset/problem';
import { underWay, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { lazyPart } from '../shared/lazyPart';
import type { Notice } from '../shared/notice';

// What most files do not need is loaded when one does.
const ProblemNotice = lazyPart(() => import('../problems/ProblemNotice').then((module) => module.ProblemNotice));

interface Props {
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
  readonly onProblemsAsked: () => void;
  readonly onDismissed: (notice: Notice) => void;
  /** What is offered below them. */
  readonly children: ReactNode;
}

export function Notices({ notices, problems, onProblemsAsked, onDismissed, children }: Props) {
  const errors = notices.filter(({ tone }) => tone === 'error');
  const others = notices.filter(({ tone }) => tone !== 'error');
  const entryOf = (notice: Notice) => <NoticeEntry key={notice.text} notice={notice} onDismissed={onDismissed} />;
  return (
    <div className="notices">
      {/* An alert is said by itself: within what is said too, it would be said twice. */}
      {errors.map(entryOf)}
      <div aria-live="polite">
        {problems.length > 0 && (
          <Suspense fallback={<NoticeRoom />}>
            <ProblemNotice
              key={`${problems.length} ${problems[0]?.path}`}
              problems={problems}
              onAsked={onProblemsAsked}
            />
          </Suspense>
        )}
        {others.map(entryOf)}
        {children}
      </div>
    </div>
  );
}

/** The room of a notice that is about to come: it would move what is being clicked, and until then the page is not at rest. */
function NoticeRoom() {
  const { registerView } = useEntente();
  useEffect(() => registerView(underWay()), [registerView]);
  return (
    <div className="notice is-awaited" aria-hidden="true">
      <span className="button">…</span>
    </div>
  );
}

type EntryProps = Pick<Props, 'onDismissed'> & { readonly notice: Notice };

function NoticeEntry({ notice, onDismissed }: EntryProps) {
  const { tone, text, hint, address, actions } = notice;
  return (
    <div className={`notice is-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <p>
        {text} {hint}
      </p>
      {address !== undefined && (
        <input readOnly aria-label="Address of this view" value={address} onFocus={(e) => e.target.select()} />
      )}
      {actions?.map(({ label, onChosen }) => (
        <button
          key={label}
          type="button"
          className="button"
          onClick={() => {
            onDismissed(notice);
            onChosen();
          }}
        >
          {label}
        </button>
      ))}
      <IconButton label="Dismiss" icon={X} onClick={() => onDismissed(notice)} />
    </div>
  );
}
