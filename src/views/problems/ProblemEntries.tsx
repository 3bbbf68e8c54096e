/** Owns how the problems of one effect are listed: few as they are, many of one cause under what they share. */
import { type Cause, problemCauses } from '../../model/checks/problemCauses';
import { countText } from '../../model/countText';
import type { Problem } from '../../model/dataset/problem';
import { useIndex } from '../shared/EntenteContext';
import { LongList } from '../shared/LongList';

/** So many of one cause are no crowd, and each says all of itself. */
const FEW = 3;

type Entry = { readonly problem: Problem } | { readonly cause: Cause };

/** What stands in a list of problems: each that is one of few, and each cause of many. */
export const problemEntries = (problems: readonly Problem[]): readonly Entry[] =>
  problemCauses(problems).flatMap((cause): Entry[] =>
    cause.count > FEW ? [{ cause }] : cause.said.flatMap((each) => each.problems.map((problem) => ({ problem }))),
  );

interface Props {
  readonly entries: readonly Entry[];
  readonly label: string;
  readonly onChosen: (id: string) => void;
}

export const ProblemEntries = ({ entries, label, onChosen }: Props) => (
  <LongList items={entries} label={label}>
    {(entry) =>
      'cause' in entry ? (
        <CauseEntry key={`${entry.cause.message} ${entry.cause.hint}`} cause={entry.cause} onChosen={onChosen} />
      ) : (
        <ProblemEntry key={keyOf(entry.problem)} problem={entry.problem} onChosen={onChosen} isWhole />
      )
    }
  </LongList>
);

const keyOf = ({ path, record, message }: Problem): string => `${path} ${record} ${message}`;

interface CauseProps {
  readonly cause: Cause;
  readonly onChosen: (id: string) => void;
}

function CauseEntry({ cause: { message, hint, count, said }, onChosen }: CauseProps) {
  const isOfOne = said.length === 1;
  const many = said.filter(({ problems }) => problems.length > FEW);
  const others = said.flatMap(({ problems }) => (problems.length > FEW ? [] : problems));
  return (
    <li className="problem-cause">
      <p>
        <strong>{isOfOne ? said[0]?.message : message || 'Different problems, one remedy'}</strong>{' '}
        <span className="count">{countText(count)}</span>
      </p>
      <p className="problem-hint">{hint}</p>
      {many.map(({ message: own, problems }) => (
        <div key={own} className="problem-said">
          {!isOfOne && (
            <p>
              {own} <span className="count">{countText(problems.length)}</span>
            </p>
          )}
          <Records problems={problems} label={own} onChosen={onChosen} isOfOne />
        </div>
      ))}
      {others.length > 0 && <Records problems={others} label={message || hint} onChosen={onChosen} isOfOne={isOfOne} />}
    </li>
  );
}

interface RecordsProps extends Omit<Props, 'entries'> {
  readonly problems: readonly Problem[];
  /** What is wrong was said above for all of them. */
  readonly isOfOne: boolean;
}

/** The first few at once, and the others when they are asked for. */
function Records({ problems, label, onChosen, isOfOne }: RecordsProps) {
  const entryOf = (problem: Problem) => (
    <ProblemEntry key={keyOf(problem)} problem={problem} onChosen={onChosen} isOfOne={isOfOne} />
  );
  const rest = problems.slice(FEW);
  return (
    <>
      <ul aria-label={label}>{problems.slice(0, FEW).map(entryOf)}</ul>
      {rest.length > 0 && (
        <details className="problem-rest">
          <summary>{rest.length === 1 ? 'One more' : `${countText(rest.length)} more`}</summary>
          <LongList items={rest} label={`${label}, the others`}>
            {entryOf}
          </LongList>
        </details>
      )}
    </>
  );
}

interface EntryProps {
  readonly problem: Problem;
  readonly onChosen: (id: string) => void;
  /** It stands by itself, with its hint. */
  readonly isWhole?: boolean;
  readonly isOfOne?: boolean;
}

function ProblemEntry({ problem, onChosen, isWhole = false, isOfOne = false }: EntryProps) {
  const index = useIndex();
  const { id = '', record, path, message, hint } = problem;
  const isThere = index.rowOf.has(id) || index.linkOf(id) !== undefined;
  return (
    <li>
      {isThere ? (
        <button type="button" className="text-button" onClick={() => onChosen(id)}>
          {record}
        </button>
      ) : (
        <strong>{record}</strong>
      )}{' '}
      {path !== record && <code>{path}</code>}
      {!isOfOne && <p>{message}.</p>}
      {isWhole && <p className="problem-hint">{hint}</p>}
    </li>
  );
}
