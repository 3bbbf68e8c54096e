/** Owns the form of the data set itself: what it is called and opens at, and the words and sources of its records. */
import type { Dataset } from '../../../model/dataset/schema';
import { spanOfText } from '../../../model/dates/timeSpan';
import type { Edit } from '../../../model/editing/edit';
import type { WordList } from '../../../model/editing/editVocabulary';
import { addKind, addRelationType, addSource, addTheme, addTrack, changeHead } from '../../../model/editing/editWords';
import { useIndex } from '../../shared/EntenteContext';
import { EditField, orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { WordsField } from './WordsField';

const GROUPS: readonly {
  readonly list: WordList;
  readonly legend: string;
  readonly adds: readonly (readonly [label: string, add: (name: string) => Edit])[];
}[] = [
  { list: 'themes', legend: 'Themes', adds: [['Add a theme', addTheme]] },
  { list: 'tracks', legend: 'Tracks', adds: [['Add a track', addTrack]] },
  { list: 'sources', legend: 'Sources', adds: [['Add a source', addSource]] },
  {
    list: 'kinds',
    legend: 'Kinds of its own',
    adds: [
      ['Add a kind of event', (name) => addKind(name, 'event', 'meeting')],
      ['Add a kind of entity', (name) => addKind(name, 'entity', 'organisation')],
    ],
  },
  { list: 'relationTypes', legend: 'Relations of its own', adds: [['Add a relation', addRelationType]] },
];

export function DatasetForm({ apply }: { readonly apply: ApplyEdit }) {
  const { title, description, opening }: Pick<Dataset, 'title' | 'description' | 'opening'> = useIndex().dataset;
  return (
    <>
      <EditField
        label="Title"
        value={title}
        check={(text) =>
          text.trim() === '' ? { ok: false, words: 'It needs a title: write what the history is called.' } : null
        }
        onCommit={(text) => apply(changeHead({ title: text }))}
      />
      <EditField
        label="Description"
        rows={5}
        value={description}
        onCommit={(text) => apply(changeHead({ description: text }))}
      />
      <EditField
        label="Opens at"
        value={opening ?? ''}
        placeholder="2010-11/2014"
        hint="What the timeline shows at first sight; all of the history where nothing is written."
        check={checkOpening}
        onCommit={(text) => apply(changeHead({ opening: orNone(text) }))}
      />
      {GROUPS.map(({ list, legend, adds }) => (
        <WordsField key={list} list={list} legend={legend} adds={adds} apply={apply} />
      ))}
    </>
  );
}

function checkOpening(text: string) {
  if (text.trim() === '') return null;
  const read = spanOfText(text);
  return read.ok ? null : { ok: false, words: `${read.failure.message}. ${read.failure.hint}` };
}
