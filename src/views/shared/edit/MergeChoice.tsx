/** Owns the question which of two records the other is merged into, and what tells the two apart. */
import { countedText } from '../../../model/countText';
import type { Edit } from '../../../model/editing/edit';
import { mergeRecords } from '../../../model/editing/mergeRecords';
import type { GraphIndex } from '../../../model/index/buildGraphIndex';
import { someText } from '../../../model/someText';
import { useIndex } from '../EntenteContext';

interface Props {
  readonly pair: readonly [string, string];
  readonly apply: (edit: Edit) => void;
  readonly onClosed: () => void;
}

const MOST_SOURCES = 2;

export function MergeChoice({ pair, apply, onClosed }: Props) {
  const index = useIndex();
  const [one, two] = pair;
  const options = [
    { id: one, other: two, title: index.rowById(one)?.title ?? '', facts: factsOf(index, one) },
    { id: two, other: one, title: index.rowById(two)?.title ?? '', facts: factsOf(index, two) },
  ];
  const areNamesakes = options[0]?.title === options[1]?.title;
  const areAlike = areNamesakes && options[0]?.facts === options[1]?.facts;
  const choose = (first: string, second: string) => {
    onClosed();
    apply(mergeRecords(first, second));
  };
  return (
    <fieldset className="edit-group">
      <legend>{areNamesakes ? 'Which one stays?' : 'Which title stays?'}</legend>
      <p className="edit-note">
        {areNamesakes ? '' : 'The other becomes another spelling; '}
        {areNamesakes ? 'What' : 'what'} the two say differently is kept beside it, and all relations lead to the one
        that stays.
      </p>
      {options.map(({ id, other, title, facts }) => (
        <button key={id} type="button" className="button is-wide merge-option" onClick={() => choose(id, other)}>
          <span>{title}</span>
          <span className="merge-facts">{facts}</span>
        </button>
      ))}
      {areAlike && <p className="edit-note">In all of this the two are alike: either may stay.</p>}
      <button type="button" className="text-button" onClick={onClosed}>
        Keep both
      </button>
    </fieldset>
  );
}

/** What a record is, when and where it was, how much it is joined to, and where that is written. */
function factsOf(index: GraphIndex, id: string): string {
  const row = index.rowById(id);
  if (row === undefined) return '';
  const titles = new Map(index.dataset.sources.map(({ id: source, title }) => [source, title]));
  const sources = row.sources.map((source) => titles.get(source) ?? 'another page');
  return [
    row.kindLabel,
    row.when,
    ...('place' in row.record && row.record.place !== undefined ? [row.record.place] : []),
    countedText(index.linksOf(row.row).length, 'relation'),
    sources.length === 0 ? 'no source' : `from ${someText(sources, MOST_SOURCES)}`,
  ].join(' · ');
}
