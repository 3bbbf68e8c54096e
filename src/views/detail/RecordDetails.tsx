/** Owns the details of one record, from its kind to its evidence. */
import { themeColours } from '../../layout/palette';
import { buildRecordDetail, type Related, statementWords } from '../../model/detail/buildRecordDetail';
import { type Row, statusOf } from '../../model/index/rows';
import { textAt } from '../../model/index/textColumn';
import { facetToggled, recordSelected } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { Glyph } from '../shared/Glyph';
import { LongList } from '../shared/LongList';
import { RecordLink } from '../shared/RecordLink';
import { RecordList } from '../shared/RecordList';
import { StatusPill } from '../shared/StatusSign';
import { CitationList } from './CitationList';
import { DateLines } from './DateLines';
import { FieldList } from './FieldList';
import { NoteList } from './NoteList';
import { Section } from './Section';
import { UndertakingOutcomes } from './UndertakingOutcomes';

export function RecordDetails({ row }: { readonly row: Row }) {
  const { store, palette } = useEntente();
  const { index } = store;
  const chosenThemes = useAppState((state) => state.filter.facets.theme.values);
  const detail = buildRecordDetail(index, row);
  const { record } = row;
  const { themes } = index.dataset;
  const colours = themeColours(
    palette,
    themes.map(({ id }) => id),
  );
  const related = detail.relations.reduce((sum, group) => sum + group.related.length, 0);
  const place = 'place' in record ? record.place : undefined;
  return (
    <article className="record-details">
      <p className="kind-line">
        <Glyph kind={row.kind} colour={colours.get(row.themes[0] ?? '') ?? palette.grey} palette={palette} size={14} />
        {row.kindLabel}
        {row.planned && <span className="tag">Planned; not shown to have taken place</span>}
      </p>
      <h2>{row.title}</h2>
      <DateLines row={row} />
      {place !== undefined && <p className="place">{place}</p>}
      <ul className="theme-chips" aria-label="Themes">
        {row.themes.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosenThemes.includes(id)}
              title="Filter by this theme"
              style={{ '--theme': colours.get(id) }}
              onClick={() => store.dispatch(facetToggled('theme', id))}
            >
              {themes.find((theme) => theme.id === id)?.label ?? id}
            </button>
          </li>
        ))}
      </ul>
      {record.summary !== '' && <p className="summary">{record.summary}</p>}
      {row.family === 'undertaking' && (
        <Section title="What became of it">
          <UndertakingOutcomes undertaking={row.record} />
        </Section>
      )}
      {record.figures !== undefined && (
        <Section title="Figures">
          <ul className="figures">
            {record.figures.map((figure) => (
              <li key={`${figure.label} ${figure.value} ${figure.asOf.edtf}`}>
                <strong>{figure.value}</strong> {figure.label}, {statementWords(figure.asOf, 'occurrence')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {detail.participants.length > 0 && (
        <Section title="Who took part" count={detail.participants.length}>
          <RelatedList related={detail.participants} />
        </Section>
      )}
      {detail.undertakings.map(({ label, undertakings }) => (
        <Section key={label} title={label} count={undertakings.length}>
          <RecordList
            className="undertakings"
            rows={undertakings}
            beside={(undertaking) =>
              undertaking.family === 'undertaking' && <StatusPill status={statusOf(undertaking.record)} />
            }
          />
        </Section>
      ))}
      {related > 0 && (
        <Section title="Relations" count={related}>
          {detail.relations.map((group) => (
            <div key={group.label} className="relation-group">
              <h4>{group.label}</h4>
              <RelatedList related={group.related} />
            </div>
          ))}
        </Section>
      )}
      {record.fields !== undefined && record.fields.length > 0 && <FieldList fields={record.fields} />}
      {record.notes !== undefined && record.notes.length > 0 && (
        <Section title="Notes">
          <NoteList notes={record.notes} />
        </Section>
      )}
      <Section title="Evidence" count={record.citations.length + (record.figures?.length ?? 0)}>
        <CitationList
          citations={[...record.citations, ...(record.figures ?? []).flatMap((figure) => figure.citations)]}
        />
      </Section>
      <nav className="in-time" aria-label="In time">
        <TimeStep label="Previous in time" row={detail.previous} />
        <TimeStep label="Next in time" row={detail.next} />
      </nav>
    </article>
  );
}

function RelatedList({ related }: { readonly related: readonly Related[] }) {
  const { index } = useEntente().store;
  return (
    <LongList className="related" items={related}>
      {({ row: number, link }) => {
        const row = index.row(number);
        const role = textAt(index.links.roles, link);
        return row === undefined ? null : (
          <li key={link}>
            <RecordLink row={row} />
            {role !== '' && <span className="role">{role}</span>}
          </li>
        );
      }}
    </LongList>
  );
}

function TimeStep({ label, row }: { readonly label: string; readonly row: Row | null }) {
  const { store } = useEntente();
  return (
    <button
      type="button"
      className="time-step"
      disabled={row === null}
      onClick={() => row !== null && store.dispatch(recordSelected(store.index, row.id))}
    >
      <span>{label}</span>
      {row !== null && <strong>{row.short}</strong>}
    </button>
  );
}
