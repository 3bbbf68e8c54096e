/** Owns the details of one relation: what it joins, in what role, since when, and the evidence. */

import { statementWords } from '../../model/detail/buildRecordDetail';
import type { Link } from '../../model/index/rows';
import { useEntente } from '../shared/EntenteContext';
import { RecordLink } from '../shared/RecordLink';
import { CitationList } from './CitationList';
import { FieldList } from './FieldList';
import { NoteList } from './NoteList';
import { Section } from './Section';

export function RelationDetails({ link }: { readonly link: Link }) {
  const { index } = useEntente().store;
  const { relation } = link;
  const from = index.row(link.from);
  const to = index.row(link.to);
  if (relation === null || from === undefined || to === undefined) return null;
  return (
    <article className="record-details">
      <p className="kind-line">Relation</p>
      <h2>
        {from.short} {link.label} {to.short}
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
      {relation.fields !== undefined && relation.fields.length > 0 && <FieldList fields={relation.fields} />}
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
