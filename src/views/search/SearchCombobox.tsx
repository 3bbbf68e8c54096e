/** Owns the search field in use: suggestions as one types, grouped by kind, by keyboard all the way. */
import { useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { colourOfTheme } from '../../layout/palette';
import type { Suggestion } from '../../model/search/suggestRecords';
import { recordSelected } from '../../store/transitions';
import { useEntente } from '../shared/EntenteContext';
import { Glyph } from '../shared/Glyph';
import { SEARCH_FIELD, type SearchStart } from './searchField';

interface Found {
  readonly query: string;
  readonly items: readonly Suggestion[];
  /** Whether every record was looked through, and not titles alone. */
  readonly isWhole: boolean;
}

interface Props {
  readonly start: SearchStart;
  /** Escape in the empty field: the person goes back to where they came from. */
  readonly onLeft: () => void;
}

export function SearchCombobox({ start, onLeft }: Props) {
  const { store, palette, findRecords } = useEntente();
  const [query, setQuery] = useState(start.text);
  const [found, setFound] = useState<Found | null>(null);
  /** The search itself could not be loaded, for the query that stands there. */
  const [failed, setFailed] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef('');
  /** The query of which the best match is awaited, to be chosen; null once the person writes on or leaves. */
  const awaited = useRef<string | null>(null);
  const items = found === null || query.trim() === '' ? [] : [...found.items];
  /** What is found for an earlier query stands until the answer to this one is there. */
  const ask = (text: string) => {
    setQuery(text);
    asked.current = text;
    awaited.current = null;
    if (text.trim() === '') return;
    const look = async () => {
      const answer = await findRecords(text);
      const tell = (suggestions: readonly Suggestion[], isWhole: boolean) => {
        if (asked.current === text) setFound({ query: text, items: suggestions, isWhole });
      };
      tell(answer.items, answer.later === null);
      // What is found already stays as it is: a person may be on their way down the list.
      if (answer.items.length === 0 && answer.later !== null) tell(await answer.later(), true);
    };
    look().catch(() => setFailed(text));
  };

  /** Chooses what fits best as soon as that is known, if the person still waits for it there. */
  const takeBest = (text: string) => {
    asked.current = text;
    awaited.current = text;
    const look = async () => {
      const { items, later } = await findRecords(text);
      const best = items[0] ?? (await later?.())?.[0];
      if (awaited.current === text) choose(best);
    };
    look().catch(() => setFailed(text));
  };

  // Goes on from the field that stood here before: what was typed, and an Enter that came early.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it takes the field's place.
  useLayoutEffect(() => {
    if (!start.isFocused) return;
    field.current?.focus();
    if (start.isEntered) takeBest(start.text);
    else ask(start.text);
  }, []);

  const hover = (item: Suggestion | undefined) => store.live.setState({ hovered: item?.id ?? null });
  const choose = (item: Suggestion | undefined) => {
    if (item === undefined) return;
    store.dispatch(recordSelected(store.index, item.id));
    ask('');
    hover(undefined);
    closeMenu();
  };
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox<Suggestion>({
    items,
    inputValue: query,
    itemToString: (item) => item?.title ?? '',
    selectedItem: null,
    initialIsOpen: start.text.trim() !== '',
    initialHighlightedIndex: 0,
    // The best match is ready for Enter at each letter.
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputChange ? { ...changes, highlightedIndex: 0 } : changes,
    onHighlightedIndexChange: ({ highlightedIndex: to }) => hover(items[to]),
    onIsOpenChange: ({ isOpen: open }) => {
      if (open !== true) hover(undefined);
    },
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem ?? undefined),
  });
  const { themes } = store.index.dataset;
  const showsMenu = isOpen && query.trim() !== '' && found !== null;
  const isAnswered = found?.query === query && (found.isWhole || items.length > 0);
  // Longer words find no more: said once, and not again at each letter.
  const isNone = showsMenu && items.length === 0 && query.startsWith(found.query);
  const isFailed = failed !== null && failed === query;
  // downshift calls the list open before there is anything in it.
  const unanswered = showsMenu && items.length > 0 ? {} : { 'aria-expanded': false, 'aria-activedescendant': '' };
  return (
    <div className="search-box">
      <Search size={15} aria-hidden className="search-icon" />
      <input
        {...getInputProps({
          ref: field,
          ...SEARCH_FIELD,
          // The search is built at the first query: an empty one gets it ready.
          onFocus: () => void findRecords('').catch(() => {}),
          onBlur: () => {
            awaited.current = null;
          },
          // Set here and not in onInputValueChange, which comes too late for quick typing.
          onChange: (event) => ask(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Escape' && query === '') onLeft();
            if (event.key === 'Escape') ask('');
            // Enter before the answer is there takes the best match as soon as it is.
            if (event.key === 'Enter' && query.trim() !== '' && !isAnswered) {
              event.preventDefault();
              takeBest(query);
            }
          },
        })}
        {...unanswered}
      />
      <span className="key-hint" aria-hidden="true">
        Ctrl K
      </span>
      <ul
        {...getMenuProps({ 'aria-label': 'Search results' })}
        className="search-menu"
        hidden={!showsMenu || items.length === 0}
      >
        {showsMenu &&
          items.map((item, i) => (
            <li
              key={item.id}
              {...getItemProps({ item, index: i })}
              className={i === highlightedIndex ? 'is-highlighted' : ''}
            >
              {items[i - 1]?.kindLabel !== item.kindLabel && (
                <span className="search-kind" aria-hidden="true">
                  {item.kindLabel}
                </span>
              )}
              <span className="search-item">
                <Glyph kind={item.kind} palette={palette} colour={colourOfTheme(palette, themes, item.theme)} />
                <span>{item.title}</span>
                <span className="search-when">{item.when}</span>
              </span>
            </li>
          ))}
      </ul>
      <p role="status" className="search-menu search-none" hidden={!(isNone || isFailed)}>
        {isFailed
          ? 'The search could not be loaded. Check the connection, and press Enter to try again.'
          : isNone &&
            (found.isWhole
              ? 'Nothing is called that. Try fewer or other words.'
              : 'No title has that. Looking through the texts …')}
      </p>
    </div>
  );
}
