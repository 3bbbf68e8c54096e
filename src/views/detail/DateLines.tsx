/** Owns how a record's dates stand in the details: in words, how firm they are, and what other sources alone say. */
import type { DateStatement } from '../../model/dataset/schema';
import { statementWords } from '../../model/detail/buildRecordDetail';
import type { Row } from '../../model/index/rows';
import { useEntente } from '../shared/EntenteContext';

const FIRMNESS: Readonly<Record<DateStatement['basis'], string>> = {
  stated: 'Stated in the source',
  inferred: 'Inferred from the sources',
  external: 'From the external record',
};
/** Of a record that cites nothing there is no source to speak of. */
const UNCITED: typeof FIRMNESS = {
  ...FIRMNESS,
  stated: 'As the file has it',
  inferred: 'Inferred, by no source cited',
};

export function DateLines({ row }: { readonly row: Row }) {
  const { store } = useEntente();
  const sourceName = (id: string | undefined) =>
    store.index.dataset.sources.find((source) => source.id === id)?.short ?? 'Another source';
  const { record } = row;
  const main = statementOf(row);
  const isCited = record.citations.length > 0 || main?.source !== undefined;
  const due = row.family === 'undertaking' ? row.record.due : undefined;
  const others = 'otherDates' in record ? (record.otherDates ?? []) : [];
  const dated = row.family === 'entity' ? 'existence' : 'occurrence';
  return (
    <div className="date-lines">
      <p className="when">{capitalised(row.when)}</p>
      {main !== undefined && (
        <p className="firmness">
          {(isCited ? FIRMNESS : UNCITED)[main.basis]}
          {main.source !== undefined && `: ${sourceName(main.source)}`}
          {main.note !== undefined && `. ${main.note}`}
        </p>
      )}
      {due?.note !== undefined && <p className="firmness">Due: {due.note}</p>}
      {others.map((other) => (
        <p key={`${other.source ?? ''} ${other.edtf}`} className="firmness">
          {sourceName(other.source)} alone: {statementWords(other, dated)}
          {other.note !== undefined && `. ${other.note}`}
        </p>
      ))}
    </div>
  );
}

function statementOf(row: Row): DateStatement | undefined {
  switch (row.family) {
    case 'event':
      return row.record.date;
    case 'entity':
      return row.record.existence;
    case 'undertaking':
      return row.record.made;
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
