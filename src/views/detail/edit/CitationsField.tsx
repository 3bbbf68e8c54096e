/** Owns the citations of a record or relation: the source, where in it, and what it supports. */
import { Trash2 } from 'lucide-react';
import type { Citation } from '../../../model/dataset/schema';
import { andThen, type Edit } from '../../../model/editing/edit';
import { addSource } from '../../../model/editing/editWords';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from './ChoiceField';
import { EditField } from './EditField';
import type { ApplyEdit } from './useEditing';

interface Props {
  readonly citations: readonly Citation[];
  /** The edit that gives the record other citations, made of those it has by then. */
  readonly change: (to: (had: readonly Citation[]) => Citation[]) => Edit;
  readonly apply: ApplyEdit;
}

export function CitationsField({ citations, change, apply }: Props) {
  const { sources } = useIndex().dataset;
  const choices = sources.map(({ id, short, title }) => ({
    value: id,
    label: short === title ? title : `${short}: ${title}`,
  }));
  const replace = (place: number, citation: Partial<Citation>) =>
    apply(change((had) => had.map((other, i) => (i === place ? { ...other, ...citation } : other))));
  const orNone = (text: string) => (text === '' ? undefined : text);
  return (
    <fieldset className="edit-group">
      <legend>Citations</legend>
      <ol className="edit-entries">
        {citations.map((citation, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no name of its own, and its fields keep the focus
          <li key={i}>
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
            <div className="edit-columns">
              <EditField
                label="Section"
                value={citation.section ?? ''}
                onCommit={(text) => replace(i, { section: orNone(text) })}
              />
              <EditField
                label="Paragraph"
                value={citation.paragraph === undefined ? '' : String(citation.paragraph)}
                check={(text) =>
                  /^([1-9]\d{0,5})?$/.test(text.trim()) ? null : { ok: false, words: 'A whole number from 1 on.' }
                }
                onCommit={(text) => replace(i, { paragraph: text === '' ? undefined : Number(text) })}
              />
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
            <button
              type="button"
              className="text-button"
              aria-label={`Take out citation ${i + 1}`}
              onClick={() => apply(change((had) => had.filter((_, place) => place !== i)))}
            >
              <Trash2 size={13} aria-hidden /> Take out
            </button>
          </li>
        ))}
      </ol>
      <ChoiceField
        label="Add a citation of"
        value=""
        choices={[{ value: '', label: 'Choose a source…' }, ...choices]}
        other="New source…"
        onChosen={(source) => (source === '' ? null : apply(change((had) => [...had, { source }])))}
        onNamed={(name) => apply(andThen(addSource(name), (source) => change((had) => [...had, { source }])))}
      />
    </fieldset>
  );
}
