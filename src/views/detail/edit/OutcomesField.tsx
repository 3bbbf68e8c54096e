/** Owns what became of an undertaking in its form: each outcome with its status, date, who delivered it, and evidence. */
import { useState } from 'react';
import { OUTCOME_STATUSES, type OutcomeStatus, type Undertaking } from '../../../model/dataset/schema';
import type { Edit } from '../../../model/editing/edit';
import { changeRecord } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { CitationsField } from '../../shared/edit/CitationsField';
import { EditField } from '../../shared/edit/EditField';
import { EntryList } from '../../shared/edit/EntryList';
import { type ChosenSource, SourceChoice, withSource } from '../../shared/edit/SourceChoice';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DateFields } from './DateFields';
import { DraftEntry } from './DraftEntry';
import { RecordChips } from './RecordChips';

type Outcome = Undertaking['outcomes'][number];

interface Props {
  readonly row: Row & { readonly family: 'undertaking' };
  readonly apply: ApplyEdit;
}

interface Draft {
  readonly status: OutcomeStatus | null;
  readonly summary: string;
  readonly source: ChosenSource;
}

const EMPTY: Draft = { status: null, summary: '', source: null };
const STATUSES = OUTCOME_STATUSES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1).replace('-', ' '),
}));
const statusOf = (chosen: string) => OUTCOME_STATUSES.find((other) => other === chosen) ?? null;

export function OutcomesField({ row, apply }: Props) {
  const index = useIndex();
  const [draft, setDraft] = useState(EMPTY);
  const change = (to: (had: readonly Outcome[]) => Outcome[]): Edit =>
    changeRecord('undertaking', row.id, ({ outcomes }) => ({ outcomes: to(outcomes) }));
  const replace = (place: number, part: (had: Outcome) => { readonly [K in keyof Outcome]?: Outcome[K] | undefined }) =>
    change((had) => had.map((other, i) => (i === place ? ({ ...other, ...part(other) } as Outcome) : other)));
  const write = (part: Partial<Draft>) => {
    setDraft((had) => ({ ...had, ...part }));
    return null;
  };
  const add = () => {
    const { status, summary, source } = draft;
    if (status === null || source === null) return null;
    return apply(
      withSource(source, (id) =>
        change((had) => [...had, { status, summary, deliveredBy: [], citations: [{ source: id }] }]),
      ),
    );
  };
  return (
    <EntryList
      legend="What became of it"
      items={row.record.outcomes}
      nameOf={(_, i) => `outcome ${i + 1}`}
      onTakenOut={(place) => apply(change((had) => had.filter((_, i) => i !== place)))}
      add={
        <DraftEntry label="Add an outcome" missing={missingOf(draft)} onAdd={add} onGivenUp={() => setDraft(EMPTY)}>
          <ChoiceField
            label="New outcome"
            value={draft.status ?? ''}
            choices={[{ value: '', label: 'Choose a status…' }, ...STATUSES]}
            onChosen={(chosen) => write({ status: statusOf(chosen) })}
          />
          <EditField
            label="What is said of it"
            rows={3}
            value={draft.summary}
            onCommit={(summary) => write({ summary })}
          />
          <SourceChoice label="Its source" chosen={draft.source} onChosen={(source) => write({ source })} />
        </DraftEntry>
      }
    >
      {(outcome, i) => (
        <>
          <ChoiceField
            label={`Outcome ${i + 1}`}
            value={outcome.status}
            choices={STATUSES}
            onChosen={(chosen) => {
              const status = statusOf(chosen);
              return status === null ? null : apply(replace(i, () => ({ status })));
            }}
          />
          <EditField
            label={`Outcome ${i + 1}: in words`}
            rows={3}
            value={outcome.summary}
            onCommit={(summary) => apply(replace(i, () => ({ summary })))}
          />
          <DateFields
            label={`Outcome ${i + 1}: date`}
            statement={outcome.date}
            dated="occurrence"
            basis="stated"
            onChange={(date) => apply(replace(i, () => ({ date })))}
          />
          <RecordChips
            legend={`Outcome ${i + 1}: delivered by`}
            ids={outcome.deliveredBy}
            addLabel={`Add what delivered outcome ${i + 1}`}
            allows={(id) => (index.rowById(id)?.family ?? 'undertaking') !== 'undertaking'}
            onChanged={(to) => apply(replace(i, (had) => ({ deliveredBy: to(had.deliveredBy) })))}
          />
          <CitationsField
            legend={`Outcome ${i + 1}: citations`}
            citations={outcome.citations}
            least={1}
            change={(to) => replace(i, (had) => ({ citations: to(had.citations) }))}
            apply={apply}
          />
        </>
      )}
    </EntryList>
  );
}

function missingOf({ status, summary, source }: Draft): string {
  if (status === null) return '“New outcome” is not chosen. Choose what became of it.';
  if (summary === '') return '“What is said of it” is empty. Write it in a sentence.';
  return source === null ? '“Its source” is not chosen. Choose what the status rests on.' : '';
}
