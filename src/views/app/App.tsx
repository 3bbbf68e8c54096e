/** Owns the page: header, filter sentence, the views side by side or as tabs, and what is said above them. */
import { type ReactNode, useEffect } from 'react';
import type { Problem } from '../../model/dataset/problem';
import { selectFilterSentence, selectPassingRows } from '../../store/selectors';
import { DetailPanel } from '../detail/DetailPanel';
import { FilterRail } from '../filters/FilterRail';
import { GraphPanel } from '../graph/GraphPanel';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { useMediaQuery } from '../shared/useMediaQuery';
import { TablePanel } from '../table/TablePanel';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { FilterSentence } from './FilterSentence';
import { Header } from './Header';
import { NoResult } from './NoResult';
import { type Notice, Notices } from './Notices';
import { SplitViews } from './SplitViews';
import { TabbedViews } from './TabbedViews';
import { useFileDrop } from './useFileDrop';
import { useShortcuts } from './useShortcuts';
import './App.css';

interface Props {
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
  readonly onFileChosen: (file: File) => void;
  readonly onNoticeDismissed: (notice: Notice) => void;
  readonly onShare: () => void;
}

export function App({ notices, problems, onFileChosen, onNoticeDismissed, onShare }: Props) {
  const { store } = useEntente();
  const { index } = store;
  const filter = useAppState((state) => state.filter);
  const lowerView = useAppState((state) => state.lowerView);
  const narrow = useMediaQuery('(max-width: 760px)');
  const isDropping = useFileDrop(onFileChosen);
  const passing = selectPassingRows(index, filter);
  const sentence = selectFilterSentence(index, filter, passing);
  const nothing = filter.mode === 'only' && !passing.includes(true);
  useShortcuts(store);
  useEffect(() => {
    document.title = `${sentence} · ${index.dataset.title} · Entente`;
  }, [sentence, index]);

  const orNoResult = (view: ReactNode) => (nothing ? <NoResult sentence={sentence} /> : view);
  const views = {
    filters: <FilterRail />,
    timeline: orNoResult(<TimelinePanel />),
    lower: orNoResult(lowerView === 'network' ? <GraphPanel /> : <TablePanel />),
    details: <DetailPanel />,
  };
  const lowerLabel = lowerView === 'network' ? 'Relationships' : 'Table';
  return (
    <div className={isDropping ? 'app is-dropping' : 'app'}>
      <Header onFileChosen={onFileChosen} onShare={onShare} />
      <Notices notices={notices} problems={problems} onDismissed={onNoticeDismissed} />
      {narrow ? (
        <main className="tabbed">
          <FilterSentence sentence={sentence} />
          <TabbedViews {...views} lowerLabel={lowerLabel} />
        </main>
      ) : (
        <main className="side-by-side">
          <section aria-label="Filters" className="side">
            {views.filters}
          </section>
          <div className="middle">
            <FilterSentence sentence={sentence} />
            {nothing ? <NoResult sentence={sentence} /> : <SplitViews {...views} lowerLabel={lowerLabel} />}
          </div>
          <section aria-label="Details" className="side side-details">
            {views.details}
          </section>
        </main>
      )}
    </div>
  );
}
