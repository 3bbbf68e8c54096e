/** Owns the choice of the source that a new entry rests on: one of the data set's, or a new one that is named here. */
import { andThen, type Edit } from '../../../model/editing/edit';
import { addSource } from '../../../model/editing/editWords';
import { useIndex } from '../EntenteContext';
import { ChoiceField } from './ChoiceField';

/** A source by its id, or one by its name that is still to be added; null where none is chosen. */
export type ChosenSource = { readonly id: string } | { readonly name: string } | null;

interface Props {
  readonly label: string;
  readonly chosen: ChosenSource;
  readonly onChosen: (chosen: ChosenSource) => void;
}

const NAMED = ' named';

export function SourceChoice({ label, chosen, onChosen }: Props) {
  const choices = sourceChoices(useIndex().dataset.sources);
  const named = chosen !== null && 'name' in chosen ? [{ value: NAMED, label: chosen.name }] : [];
  return (
    <ChoiceField
      label={label}
      value={chosen === null ? '' : 'id' in chosen ? chosen.id : NAMED}
      choices={[{ value: '', label: 'Choose a source…' }, ...named, ...choices]}
      other="New source…"
      onChosen={(id) => {
        if (id !== NAMED) onChosen(id === '' ? null : { id });
        return null;
      }}
      onNamed={(name) => {
        onChosen({ name: name.trim() });
        return null;
      }}
    />
  );
}

/** The sources of a data set, to be chosen from. */
export const sourceChoices = (
  sources: readonly { readonly id: string; readonly short: string; readonly title: string }[],
) => sources.map(({ id, short, title }) => ({ value: id, label: short === title ? title : `${short}: ${title}` }));

/** An edit that needs the id of the chosen source, which is added first where it is new. */
export const withSource = (chosen: NonNullable<ChosenSource>, next: (id: string) => Edit): Edit =>
  'id' in chosen ? next(chosen.id) : andThen(addSource(chosen.name), next);
