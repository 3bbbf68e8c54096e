/** Owns the fields of one theme, track, kind, relation type or source. */
import { KIND_IDS, KIND_LABELS } from '../../../model/dataset/kinds';
import { vocabularyOf } from '../../../model/dataset/vocabulary';
import { changeWord, type WordChange, type WordList, wordsOf } from '../../../model/editing/editVocabulary';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { EditField, orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DateFields } from './DateFields';
import { checkAddress } from './FurtherFields';
import { NotesField } from './NotesField';

interface Props {
  readonly list: WordList;
  readonly id: string;
  readonly apply: ApplyEdit;
}

export function WordFields({ list, id, apply }: Props) {
  const { dataset } = useIndex();
  const word = wordsOf(dataset, list).find((other) => other.id === id);
  if (list === 'sources') return <SourceFields id={id} apply={apply} />;
  if (word === undefined || !('label' in word)) return null;
  const change = <L extends WordList>(of: L, to: WordChange<L>) => apply(changeWord(of, id, to));
  return (
    <>
      <EditField label="Name" value={word.label} onCommit={(label) => apply(changeWord(list, id, { label }))} />
      {list === 'themes' && (
        <EditField
          label="What it is about"
          rows={3}
          value={('description' in word && word.description) || ''}
          onCommit={(text) => change('themes', { description: orNone(text) })}
        />
      )}
      {list === 'kinds' && 'like' in word && (
        <ChoiceField
          label="Drawn as"
          value={word.like}
          choices={vocabularyOf({})
            .kinds.filter(({ family }) => family === word.family)
            .map((kind) => ({ value: kind.id, label: KIND_LABELS[kind.like] }))}
          onChosen={(chosen) => {
            const like = KIND_IDS.find((kind) => kind === chosen);
            return like === undefined ? null : change('kinds', { like });
          }}
        />
      )}
      {list === 'relationTypes' && (
        <EditField
          label="Seen from the other end"
          value={('inverse' in word && word.inverse) || ''}
          hint="The same where nothing is written."
          onCommit={(text) => change('relationTypes', { inverse: orNone(text) })}
        />
      )}
    </>
  );
}

function SourceFields({ id, apply }: Pick<Props, 'id' | 'apply'>) {
  const source = useIndex().dataset.sources.find((other) => other.id === id);
  if (source === undefined) return null;
  const change = (to: WordChange<'sources'>) => apply(changeWord('sources', id, to));
  return (
    <>
      <EditField label="Source title" value={source.title} onCommit={(title) => change({ title })} />
      <EditField label="Short name" value={source.short} onCommit={(short) => change({ short })} />
      <ChoiceField
        label="What it is"
        value={source.kind}
        choices={[
          { value: 'document', label: 'A document that the history rests on' },
          { value: 'external', label: 'Another page that was consulted' },
        ]}
        onChosen={(kind) => change({ kind: kind === 'external' ? 'external' : 'document' })}
      />
      <EditField
        label="Publisher"
        value={source.publisher ?? ''}
        onCommit={(text) => change({ publisher: orNone(text) })}
      />
      <EditField
        label="Reference"
        value={source.reference ?? ''}
        onCommit={(text) => change({ reference: orNone(text) })}
      />
      <EditField
        label="Address"
        value={source.url ?? ''}
        placeholder="https://…"
        check={checkAddress}
        onCommit={(text) => change({ url: orNone(text) })}
      />
      <DateFields
        label="Date of the source"
        statement={source.date}
        dated="occurrence"
        basis="stated"
        onChange={(date) => change({ date })}
      />
      <NotesField
        notes={source.notes}
        change={(to) => changeWord('sources', id, { notes: to(source.notes) })}
        apply={apply}
      />
    </>
  );
}
