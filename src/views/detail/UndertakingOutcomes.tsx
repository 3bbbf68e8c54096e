/** Owns what became of an undertaking: each outcome with its status, what delivered it, and the evidence. */
import type { Undertaking } from '../../model/dataset/schema';
import { statementWords } from '../../model/detail/buildRecordDetail';
import { useEntente } from '../shared/EntenteContext';
import { RecordLink } from '../shared/RecordLink';
import { StatusPill } from '../shared/StatusSign';
import { CitationList } from './CitationList';

export function UndertakingOutcomes({ undertaking }: { readonly undertaking: Undertaking }) {
  const { index } = useEntente().store;
  if (undertaking.outcomes.length === 0) {
    return (
      <p>
        <StatusPill status="no-later-source" /> No later source cited here says what became of it.
      </p>
    );
  }
  return (
    <ul className="outcomes">
      {undertaking.outcomes.map((outcome) => (
        <li key={outcome.summary}>
          <StatusPill status={outcome.status} />
          {outcome.date !== undefined && (
            <span className="outcome-date">{statementWords(outcome.date, 'occurrence')}</span>
          )}
          <p>{outcome.summary}</p>
          {outcome.deliveredBy.map((id) => {
            const row = index.rowById(id);
            return row === undefined ? null : <RecordLink key={id} row={row} />;
          })}
          <CitationList citations={outcome.citations} />
        </li>
      ))}
    </ul>
  );
}
