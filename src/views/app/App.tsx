/** Owns the page: header, filter sentence, the views side by side or as tabs, and what is said above them. */
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../model/dataset/problem';
import { selectFilterSentence, selectShownRows, selectUndertakingsAlone } from '../../store/selectors';
import { DetailPanel } from '../detail/DetailPanel';
import { FilterRail } from '../filters/FilterRail';
import { PlayBar } from '../play/PlayBar';
import { useAppState, useEntente, useIndex } from '../shared/EntenteContext';
import { lazyPart } from '../shared/lazyPart';
import type { Notice } from '../shared/notice';
import { PartWait } from '../shared/PartWait';
import { revisionOf } from '../shared/revisionOf';
import { useMediaQuery } from '../shared/useMediaQuery';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { FilterSentence } from './FilterSentence';
import { graphDrawn, isGraphFirst } from './graphFirst';
import { Header } from './Header';
import { After, Later } from './Later';
import { LowerView } from './LowerView';
import { Notices } from './Notices';
import { OpenedLine } from './OpenedLine';
import { SplitViews } from './SplitViews';
import { SpokenChanges } from './SpokenChanges';
import { TabbedViews } from './TabbedViews';
import { UndatedNote, UndatedViews } from './UndatedViews';
import { useFileDrop } from './useFileDrop';
import { useLongPress } from './useLongPress';
import { useRegionKeys } from './useRegionKeys';
import { useRescuedFocus } from './useRescuedFocus';
import { useShortcuts } from './useShortcuts';
import './App.css';

// What the first view does not show is loaded when it is asked for.
const BriefingPanel = lazyPart(() => import('../briefing/BriefingPanel').then((module) => module.BriefingPanel));
const ProblemsSide = lazyPart(() => import('../problems/ProblemsSide').then((module) => module.ProblemsSide));
const PresentedPage = lazyPart(() => import('./PresentedPage').then((module) => module.PresentedPage));
const NoResult = lazyPart(() => import('./NoResult').then((module) => module.NoResult));
const UndertakingsAlone = lazyPart(() => import('./NoResult').then((module) => module.UndertakingsAlone));
const EmbeddedPage = lazyPart(() => import('./EmbeddedPage').then((module) => module.EmbeddedPage));

interface Props {
  /** How often a person has opened a file here. */
  readonly openings: number;
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
  /** How far the opening of another data set has come; null while none is opened. */
  readonly progress: ReactNode;
  /** What earlier visits left; false where nothing is. */
  readonly offers: ReactNode;
  readonly onFilesChosen: (files: readonly File[]) => void;
  readonly onNoticeDismissed: (notice: Notice) => void;
  readonly onShare: () => void;
}

export function App({
  openings,
  notices,
  problems,
  progress,
  offers,
  onFilesChosen,
  onNoticeDismissed,
  onShare,
}: Props) {
  const { store, isEmbedded, opening } = useEntente();
  const index = useIndex();
  const revision = revisionOf(index);
  const [side, setSide] = useState<'details' | 'briefing' | 'problems'>('details');
  /** How often the problems were asked for: on a narrow screen, their tab is opened each time. */
  const [asked, setAsked] = useState(0);
  const isBriefingOpen = side === 'briefing';
  const showProblems = () => {
    setSide('problems');
    setAsked(asked + 1);
  };
  const showDetails = () => setSide('details');
  const isPresenting = useAppState((state) => state.presenting !== null);
  const narrow = useMediaQuery('(max-width: 760px), (max-height: 420px)');
  const middle = useRef<HTMLDivElement>(null);
  const isDropping = useFileDrop(onFilesChosen, !isEmbedded && !isPresenting);
  const sentence = useAppState((state) => selectFilterSentence(index, state));
  const nothing = useAppState((state) => selectShownRows(index, state).size === 0);
  /** Undertakings that are all there would be in a picture that draws none. */
  const undrawn = useAppState((state) =>
    state.lowerView === 'network' || state.lowerView === 'along-time' ? selectUndertakingsAlone(index, state) : 0,
  );
  const sideBefore = useRef(side);
  /** Who comes back to the details finds them at once. */
  const [hasLeft, setLeft] = useState(false);
  // What was pressed to get there is gone: the focus goes to where one came from, or to what is read now.
  useEffect(() => {
    const before = sideBefore.current;
    sideBefore.current = side;
    if (side !== 'details') setLeft(true);
    if (side !== 'details' || before === side || document.activeElement !== document.body) return;
    const way = before === 'briefing' ? '.app-header [aria-label="Briefing"]' : '.problems-button';
    document.querySelector<HTMLElement>(way)?.focus();
  }, [side]);
  useShortcuts(store);
  useLongPress();
  useRegionKeys();
  useRescuedFocus();
  useEffect(() => {
    document.title = `${sentence} · ${index.dataset.title} · Entente`;
  }, [sentence, index]);

  const isDated = index.inTime.length > 0;
  // On a narrow screen, what a link asks for is seen at once.
  const isTimelineFirst = useAppState(({ lowerView }) => isDated && lowerView === opening.lowerView);
  const noResult = nothing ? (
    <Suspense>
      <NoResult sentence={sentence} />
    </Suspense>
  ) : null;
  // Where the window is asked about, the way back may be another window: the overview stays to choose it.
  const asksOfWindow = useAppState((state) => state.filter.when !== null);
  const insteadOfViews = asksOfWindow ? null : noResult;
  // Settled as the page opens: what is chosen then has no timeline wait for it.
  const [before] = useState(() =>
    !narrow && opening.lowerView === 'network' && isGraphFirst(index) ? graphDrawn : null,
  );
  const timeline = (
    <section aria-label="Timeline" className="view">
      {insteadOfViews ??
        (isDated ? (
          <After first={before}>
            <TimelinePanel key={revision} />
          </After>
        ) : (
          <UndatedNote />
        ))}
    </section>
  );
  const insteadOfLower = undrawn > 0 ? <UndertakingsAlone count={undrawn} /> : noResult;
  const lower = <LowerView instead={insteadOfLower} />;
  const filters = (
    <section aria-label="Filters" className="side">
      <Later>
        <FilterRail />
      </Later>
    </section>
  );
  if (isEmbedded || isPresenting) return <Suspense>{isEmbedded ? <EmbeddedPage /> : <PresentedPage />}</Suspense>;

  const detailPanel = <DetailPanel onProblemsAsked={showProblems} />;
  const sides = {
    briefing: (
      <section aria-label="Briefing" className="side side-details">
        <Suspense fallback={<PartWait>Loading the briefing…</PartWait>}>
          <BriefingPanel onClosed={showDetails} />
        </Suspense>
      </section>
    ),
    problems: (
      <Suspense
        fallback={
          <section aria-label="Problems" className="side side-details">
            <PartWait>Looking for problems…</PartWait>
          </section>
        }
      >
        <ProblemsSide key={asked} problems={problems} details={<DetailPanel />} onClosed={showDetails} />
      </Suspense>
    ),
    details: (
      <section aria-label="Details" className="side side-details">
        {hasLeft ? detailPanel : <Later>{detailPanel}</Later>}
      </section>
    ),
  };
  const details = sides[side];
  const playBar = nothing || !index.isTimed ? null : <PlayBar key={revision} />;
  return (
    <div className={isDropping ? 'app is-dropping' : 'app'}>
      {/* Nearly a hundred choices of the filter stand between. */}
      {!narrow && (
        <button type="button" className="button skip-link" onClick={() => middle.current?.focus()}>
          Skip to the views
        </button>
      )}
      <Header
        onFilesChosen={onFilesChosen}
        onShare={onShare}
        isBriefingOpen={isBriefingOpen}
        onBriefingToggled={() => setSide(isBriefingOpen ? 'details' : 'briefing')}
      />
      <SpokenChanges />
      {progress !== null && <div className="app-progress">{progress}</div>}
      <Notices notices={notices} problems={problems} onProblemsAsked={showProblems} onDismissed={onNoticeDismissed}>
        {offers}
      </Notices>
      {narrow ? (
        <main className="tabbed">
          <OpenedLine times={openings} />
          <FilterSentence sentence={sentence} />
          <TabbedViews
            asked={asked}
            first={isTimelineFirst ? 'timeline' : 'lower'}
            filters={filters}
            timeline={timeline}
            lower={lower}
            details={details}
            foot={playBar}
          />
        </main>
      ) : (
        <main className={isBriefingOpen ? 'side-by-side has-briefing' : 'side-by-side'}>
          {filters}
          <div ref={middle} className="middle" tabIndex={-1}>
            <OpenedLine times={openings} />
            <FilterSentence sentence={sentence} />
            {insteadOfViews ??
              (isDated ? <SplitViews timeline={timeline} lower={lower} /> : <UndatedViews>{lower}</UndatedViews>)}
            {playBar}
          </div>
          {details}
        </main>
      )}
    </div>
  );
}
