/** Owns the citations of a record, relation or part of one: the source, where in it, and what it supports. */
import type { Citation } from '../../../model/dataset/schema';
import { andThen, type Edit } from '../../../model/editing/edit';
import { addSource } from '../../../model/editing/editWords';
import { useIndex } from '../EntenteContext';
import { ChoiceField } from './ChoiceField';
import { EditField, orNone } from './EditField';
import { EntryList } from './EntryList';
import { sourceChoices } from './SourceChoice';
import type { ApplyEdit } from './useEditing';

interface Props {
  /** What they are the citations of: “Citations of outcome 1”. */
  readonly legend?: string;
  readonly citations: readonly Citation[];
  /** Citations that there must be at the least. */
  readonly least?: number;
  /** The edit that gives the record other citations, made of those it has by then. */
  readonly change: (to: (had: readonly Citation[]) => Citation[]) => Edit;
  readonly apply: ApplyEdit;
}

const wholeNumber = (text: string) =>
  /^([1-9]\d{0,5})?$/.test(text.trim()) ? null : { ok: false, words: 'A whole number from 1 on.' };

export function CitationsField({ legend = 'Citations', citations, least = 0, change, apply }: Props) {
  const choices = sourceChoices(useIndex().dataset.sources);
  const replace = (place: number, citation: Partial<Citation>) =>
    apply(change((had) => had.map((other, i) => (i === place ? { ...other, ...citation } : other))));
  const numbered = (label: string, place: number, name: 'paragraph' | 'bullet') => (
    <EditField
      label={label}
      value={String(citations[place]?.[name] ?? '')}
      check={wholeNumber}
      onCommit={(text) => replace(place, { [name]: text === '' ? undefined : Number(text) })}
    />
  );
  return (
    <EntryList
      legend={legend}
      items={citations}
      least={least}
      nameOf={(_, i) => `citation ${i + 1}`}
      onTakenOut={(place) => apply(change((had) => had.filter((_, i) => i !== place)))}
      add={
        <ChoiceField
          label="Add a citation of"
          value=""
          choices={[{ value: '', label: 'Choose a source…' }, ...choices]}
          other="New source…"
          onChosen={(source) => (source === '' ? null : apply(change((had) => [...had, { source }])))}
          onNamed={(name) => apply(andThen(addSource(name), (source) => change((had) => [...had, { source }])))}
        />
      }
    >
      {(citation, i) => (
        <>
          <ChoiceField
            label={`Source ${i + 1}`}
            value={citation.source}
            choices={choices}
            other="New source…"
            onChosen={(source) => replace(i, { source })}
            onNamed={(name) =>
              apply(
                andThen(addSource(name), (source) =>
                  change((had) => had.map((other, place) => (place === i ? { ...other, source } : other))),
                ),
              )
            }
          />
          <EditField
            label="Section"
            value={citation.section ?? ''}
            onCommit={(text) => replace(i, { section: orNone(text) })}
          />
          <div className="edit-columns">
            {numbered('Paragraph', i, 'paragraph')}
            {numbered('Bullet', i, 'bullet')}
          </div>
          <EditField
            label="Page or other place"
            value={citation.locator ?? ''}
            onCommit={(text) => replace(i, { locator: orNone(text) })}
          />
          <EditField
            label="What it supports"
            value={citation.supports ?? ''}
            onCommit={(text) => replace(i, { supports: orNone(text) })}
          />
        </>
      )}
    </EntryList>
  );
}
