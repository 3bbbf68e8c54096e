/** Owns the views on a narrow screen: one at a time, chosen by tabs. */
import { CalendarRange, FileText, Filter, Network, Table2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { useAppState } from '../shared/EntenteContext';
import { useLowerLabel } from './LowerView';

interface Props {
  readonly filters: ReactNode;
  readonly timeline: ReactNode;
  readonly lower: ReactNode;
  readonly details: ReactNode;
  /** How often something in the place of the details was asked for. */
  readonly asked: number;
  /** The tab that is open at first. */
  readonly first: 'timeline' | 'lower';
  /** Stands below the two views that show time. */
  readonly foot: ReactNode;
}

type Tab = 'filters' | 'timeline' | 'lower' | 'details';

export function TabbedViews({ asked, first, foot, ...views }: Props) {
  const lowerLabel = useLowerLabel();
  const [chosen, setChosen] = useState<Tab>(first);
  // A view is made when it is first opened: what is hidden has no size to be drawn in.
  const [opened, setOpened] = useState<readonly Tab[]>([first]);
  const selection = useAppState((state) => state.selection);
  const isComparing = useAppState((state) => state.compared !== null);
  const open = (tab: Tab) => {
    setChosen(tab);
    setOpened((before) => (before.includes(tab) ? before : [...before, tab]));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked for
  useEffect(() => {
    if (asked > 0) open('details');
  }, [asked]);
  const tabs = [
    { id: 'filters', label: 'Filters', icon: Filter },
    { id: 'timeline', label: 'Timeline', icon: CalendarRange },
    { id: 'lower', label: lowerLabel, icon: lowerLabel === 'Table' ? Table2 : Network },
    { id: 'details', label: 'Details', icon: FileText },
  ] as const;
  const [isNew, setNew] = useState(false);
  useEffect(() => setNew(selection.length > 0 || isComparing), [selection, isComparing]);

  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = tabs[(tabs.findIndex(({ id }) => id === chosen) + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    open(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div className="tab-views">
        {tabs.map(({ id }) => (
          <div key={id} role="tabpanel" id={`view-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== chosen}>
            {opened.includes(id) && views[id]}
          </div>
        ))}
      </div>
      <div hidden={chosen !== 'timeline' && chosen !== 'lower'}>{foot}</div>
      <div role="tablist" aria-label="Views" className="tabs" onKeyDown={step}>
        {tabs.map(({ id, label, icon: Icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`view-${id}`}
            aria-selected={id === chosen}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => {
              open(id);
              if (id === 'details') setNew(false);
            }}
          >
            <Icon size={18} aria-hidden />
            {label}
            {id === 'details' && isNew && chosen !== 'details' && <span className="tab-dot" aria-hidden="true" />}
          </button>
        ))}
      </div>
    </>
  );
}
