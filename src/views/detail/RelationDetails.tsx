/** Owns the details of one relation: what it joins, in what role, since when, and the evidence. */
import { RELATION_TYPES } from '../../model/dataset/relationTypes';
import type { Relation } from '../../model/dataset/schema';
import { statementWords } from '../../model/detail/buildRecordDetail';
import { useEntente } from '../shared/EntenteContext';
import { CitationList } from './CitationList';
import { NoteList } from './NoteList';
import { RecordLink } from './RecordLink';
import { Section } from './Section';

export function RelationDetails({ relation }: { readonly relation: Relation }) {
  const { index } = useEntente().store;
  const from = index.rowById(relation.from);
  const to = index.rowById(relation.to);
  if (from === undefined || to === undefined) return null;
  return (
    <article className="record-details">
      <p className="kind-line">Relation</p>
      <h2>
        {from.short} {RELATION_TYPES[relation.type].label} {to.short}
      </h2>
      {relation.validity !== undefined && <p className="when">{statementWords(relation.validity, 'existence')}</p>}
      {relation.role !== undefined && <p className="summary">Role: {relation.role}</p>}
      <ul className="related">
        <li>
          <RecordLink row={from} />
        </li>
        <li>
          <RecordLink row={to} />
        </li>
      </ul>
      {relation.notes !== undefined && (
        <Section title="Notes">
          <NoteList notes={relation.notes} />
        </Section>
      )}
      <Section title="Evidence" count={relation.citations.length}>
        <CitationList citations={relation.citations} />
      </Section>
    </article>
  );
}
