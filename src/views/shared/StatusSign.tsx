/** Owns the signs of what became of an undertaking: a mark and a tint, never the tint alone. */
import { STATUS_LABELS } from '../../model/filter/facets';
import type { Status } from '../../model/index/rows';

const SIGNS: Readonly<Record<Status, string>> = {
  reported: '✓',
  'partly-reported': '◐',
  'still-priority': '→',
  'not-mentioned': '?',
  'no-later-source': '–',
};

/** The sign alone, for beside a label. */
export const StatusSign = ({ status, faded = false }: { readonly status: Status; readonly faded?: boolean }) => (
  <span className={`status-sign status-${status}${faded ? ' is-faded' : ''}`} aria-hidden="true">
    {SIGNS[status]}
  </span>
);

/** The status in words, in its tint. */
export const StatusPill = ({ status }: { readonly status: Status }) => (
  <span className={`status-pill status-${status}`}>
    <span aria-hidden="true">{SIGNS[status]} </span>
    {STATUS_LABELS[status]}
  </span>
);
