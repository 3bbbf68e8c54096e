/** Owns what is said of each step in time: while the history plays, the last step at which something happened. */
import { useEffect, useRef, useState } from 'react';
import { dayWords } from '../../model/dates/dateWords';
import type { RowSet } from '../../model/index/rowSet';
import type { Changes } from '../../model/time/presence';
import { changesBetween, presencesAt } from '../../model/time/presence';
import { isNews, stepWords } from '../../model/time/stepWords';
import type { AppStore } from '../../store/createAppStore';
import { selectComparison, selectShownRows } from '../../store/selectors';

const AT_REST = 'The whole history at once. Play it, or write a date to stand at.';

/** The line for the state of the moment. */
export function useStepWords(store: AppStore, isPlaying: boolean): string {
  const { index, stored } = store;
  const playing = useRef(isPlaying);
  playing.current = isPlaying;
  const [words, setWords] = useState(() => wordsAtRest(store));
  useEffect(
    () =>
      stored.subscribe(({ app }, { app: before }) => {
        const isSameTime = app.asOf === before.asOf && app.compared === before.compared && app.filter === before.filter;
        if (isSameTime) return;
        if (app.asOf === null || before.asOf === null || app.asOf === before.asOf) return setWords(wordsAtRest(store));
        const { lifespans } = index.columns;
        const presences = presencesAt(lifespans, app.asOf);
        const shown = selectShownRows(index, app);
        const changes = only(changesBetween(presencesAt(lifespans, before.asOf), presences), shown);
        if (playing.current && !isNews(index, changes)) return;
        setWords(stepWords(index, { since: before.asOf, day: app.asOf, changes, presences }));
      }),
    [store, index, stored],
  );
  return words;
}

/** What is said where no step led to the state: of the day itself, against the day before it. */
function wordsAtRest({ index, stored }: AppStore): string {
  const { app } = stored.getState();
  if (app.compared !== null) return selectComparison(index, app)?.sentence ?? '';
  if (app.asOf === null) return AT_REST;
  const { lifespans } = index.columns;
  const presences = presencesAt(lifespans, app.asOf);
  const changes = only(changesBetween(presencesAt(lifespans, app.asOf - 1), presences), selectShownRows(index, app));
  if (!isNews(index, changes)) return `The history as of ${dayWords(app.asOf)}.`;
  return stepWords(index, { since: app.asOf - 1, day: app.asOf, changes, presences });
}

const only = ({ came, went }: Changes, shown: RowSet): Changes => ({
  came: came.filter(shown.has),
  went: went.filter(shown.has),
});
