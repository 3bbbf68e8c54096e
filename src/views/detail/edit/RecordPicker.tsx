/** Owns a field in which another record is found by name and chosen, with the suggestions of the search. */
import { useId, useRef, useState } from 'react';
import type { Suggestion } from '../../../model/search/suggestRecords';
import { useEntente } from '../../shared/EntenteContext';

interface Props {
  readonly label: string;
  /** Which records may be chosen. */
  readonly allows: (id: string) => boolean;
  readonly onChosen: (id: string) => void;
}

export function RecordPicker({ label, allows, onChosen }: Props) {
  const { findRecords } = useEntente();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [isFailed, setFailed] = useState(false);
  const asked = useRef('');
  const id = useId();
  const listId = useId();
  const lookUp = async (query: string): Promise<readonly Suggestion[]> =>
    query.trim() === '' ? [] : (await findRecords(query)).items.filter((suggestion) => allows(suggestion.id));
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion === undefined) return;
    asked.current = '';
    setText('');
    setFound([]);
    onChosen(suggestion.id);
  };
  const exact = (query: string, list: readonly Suggestion[]) =>
    list.find(({ title }) => title.toLowerCase() === query.trim().toLowerCase());
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={listId}
        autoComplete="off"
        placeholder="Type a name, then Enter"
        value={text}
        onChange={({ target, nativeEvent }) => {
          const query = target.value;
          setText(query);
          asked.current = query;
          // A choice from the list comes as a replacement of the whole text.
          const isPicked = !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText';
          if (isPicked) return choose(exact(query, found));
          // Without suggestions a name can still be typed; Enter looks again.
          lookUp(query).then(
            (list) => {
              if (asked.current === query) setFound(list);
            },
            () => setFound([]),
          );
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('');
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          setFailed(false);
          lookUp(text).then(
            (list) => choose(exact(text, list) ?? list[0]),
            () => setFailed(true),
          );
        }}
      />
      {isFailed && (
        <p className="edit-note is-wrong" role="alert">
          The search could not be loaded. Check the connection, and press Enter to try again.
        </p>
      )}
      <datalist id={listId}>
        {found.map((suggestion) => (
          <option key={suggestion.id} value={suggestion.title}>
            {`${suggestion.kindLabel}, ${suggestion.when}`}
          </option>
        ))}
      </datalist>
    </div>
  );
}
