/** Owns a list of what records refer to in the form of the data set: each is opened to be changed, and taken out. */

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { countText } from '../../../model/countText';
import type { Edit } from '../../../model/editing/edit';
import { removeWord, WORD_NOUNS, type WordList, wordName, wordsOf } from '../../../model/editing/editVocabulary';
import { useIndex } from '../../shared/EntenteContext';
import { EditField } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { useEntryFocus } from '../../shared/edit/useEntryFocus';
import { LongList } from '../../shared/LongList';
import { WordFields } from './WordFields';

interface Props {
  readonly list: WordList;
  readonly legend: string;
  readonly adds: readonly (readonly [label: string, add: (name: string) => Edit])[];
  readonly apply: ApplyEdit;
}

export function WordsField({ list, legend, adds, apply }: Props) {
  const { dataset } = useIndex();
  const words = wordsOf(dataset, list);
  const [openId, setOpenId] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly id: string; readonly words: string } | null>(null);
  const { group, takingOut } = useEntryFocus(words.length, true);
  const takeOut = (id: string) => {
    takingOut(words.findIndex((word) => word.id === id));
    const found = apply(removeWord(list, id));
    setRefused(found === null ? null : { id, words: found });
  };
  return (
    <fieldset className="edit-group" ref={group}>
      <legend>
        {legend} <span className="count">{countText(words.length)}</span>
      </legend>
      {words.length > 0 && (
        <LongList className="edit-entries is-close" items={words}>
          {(word) => {
            const isOpen = openId === word.id;
            return (
              <li key={word.id} className="edit-word">
                <button
                  type="button"
                  className="text-button is-wide"
                  aria-expanded={isOpen}
                  title={`Edit this ${WORD_NOUNS[list]}`}
                  onClick={() => setOpenId(isOpen ? null : word.id)}
                >
                  {'short' in word ? word.short : wordName(word)}
                </button>
                <button
                  type="button"
                  className="icon-button"
                  data-take-out
                  aria-label={`Take out the ${WORD_NOUNS[list]} ${wordName(word)}`}
                  onClick={() => takeOut(word.id)}
                >
                  <Trash2 size={13} aria-hidden />
                </button>
                {refused?.id === word.id && (
                  <p className="edit-note is-wrong" role="alert">
                    {refused.words}
                  </p>
                )}
                {isOpen && (
                  <div className="edit-draft">
                    <WordFields list={list} id={word.id} apply={apply} />
                  </div>
                )}
              </li>
            );
          }}
        </LongList>
      )}
      <div className="edit-add" data-add>
        {adds.map(([label, add]) => (
          <EditField
            key={label}
            label={label}
            value=""
            adds
            placeholder="Its name, then Enter"
            onCommit={(name) => apply(add(name))}
          />
        ))}
      </div>
    </fieldset>
  );
}
