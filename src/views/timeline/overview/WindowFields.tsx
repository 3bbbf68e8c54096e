/** Owns the window in words: typed from one date to another, and what is asked of the records in it. */
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { timelineLimits } from '../../../layout/placeRecord';
import { fieldWords, formatWindow, readWindow, type WindowText } from '../../../layout/windowText';
import type { TimeSpan } from '../../../model/dates/timeSpan';
import type { Result } from '../../../model/result';
import { CERTAINTIES, WINDOW_RELATIONS, type WindowRelation } from '../../../model/time/buildTimeIndex';
import { windowQuestionAsked, windowSettled } from '../../../store/transitions';
import { useAppState, useEntente } from '../../shared/EntenteContext';
import { Segmented } from '../../shared/Segmented';
import { useWrittenDates } from '../../shared/useWrittenDates';
import './WindowFields.css';

const RELATION_LABELS: Readonly<Record<WindowRelation, string>> = {
  active: 'Active in',
  starts: 'Starts in',
  ends: 'Ends in',
};

const CERTAINTY_OPTIONS = CERTAINTIES.map((value) => ({ value, label: value }));

export function WindowFields() {
  return (
    <div className="window-fields">
      <WindowForm />
      <WindowQuestionChoice />
    </div>
  );
}

function WindowForm() {
  const { store } = useEntente();
  const window = useAppState((state) => state.window);
  const [draft, setDraft] = useState<{ readonly text: WindowText; readonly over: unknown } | null>(null);
  const messageId = useId();
  // A window that came about in another way takes the place of what was typed.
  const typed = draft?.over === window ? draft.text : null;
  const shown = formatWindow(window);
  const text = typed ?? { from: fieldWords(shown.from), to: fieldWords(shown.to) };
  const { prepare, edtfOf } = useWrittenDates();
  const readTyped = ({ from, to }: WindowText): Result<TimeSpan> => {
    const [start, end] = [edtfOf(from), edtfOf(to)];
    if (!start.ok) return start;
    if (!end.ok) return end;
    return readWindow({ from: start.value, to: end.value }, timelineLimits(store.index.extent));
  };
  const read = typed === null ? null : readTyped(typed);
  const failure = read?.ok === false ? read.failure : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read?.ok !== true) return;
    setDraft(null);
    store.dispatch(windowSettled(read.value));
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setDraft(null);
  };
  const field = (label: string, end: keyof WindowText) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        value={text[end]}
        aria-invalid={failure !== null}
        aria-describedby={failure === null ? undefined : messageId}
        autoComplete="off"
        spellCheck={false}
        title="A year, a month or a day, such as 2011, April 2011 or 14 April 2011. Enter shows it"
        onChange={({ target }) => setDraft({ text: { ...text, [end]: target.value }, over: window })}
        onFocus={({ target }) => {
          prepare();
          target.select();
        }}
        onKeyDown={onEscape}
      />
    </label>
  );
  return (
    <form className="window-form" aria-label="Window" onSubmit={submit}>
      {field('From', 'from')}
      {field('To', 'to')}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        Show this window
      </button>
      <p id={messageId} className="window-failure" role="status">
        {failure !== null && `${failure.message}. ${failure.hint}`}
      </p>
    </form>
  );
}

function WindowQuestionChoice() {
  const { store } = useEntente();
  const when = useAppState((state) => state.filter.when);
  const ask = (relation: WindowRelation | undefined) =>
    store.dispatch(
      windowQuestionAsked(relation === undefined ? null : { relation, certainty: when?.certainty ?? 'possibly' }),
    );
  return (
    <>
      <select
        className="header-choice"
        aria-label="Records that are, in the window"
        title="Which records to show, by what they do in the window"
        value={when?.relation ?? ''}
        onChange={({ target }) => ask(WINDOW_RELATIONS.find((relation) => relation === target.value))}
      >
        <option value="">Any time</option>
        {WINDOW_RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {RELATION_LABELS[relation]}
          </option>
        ))}
      </select>
      {when !== null && (
        <Segmented
          label="How surely"
          options={CERTAINTY_OPTIONS}
          value={when.certainty}
          onChange={(certainty) => store.dispatch(windowQuestionAsked({ ...when, certainty }))}
        />
      )}
    </>
  );
}
