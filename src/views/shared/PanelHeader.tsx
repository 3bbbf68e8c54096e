/** Owns the row at the head of a panel: what it is, what it shows now, and its controls. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

export function PanelHeader({ title, note, children }: Props) {
  return (
    <header className="panel-header">
      <h2>{title}</h2>
      {note !== undefined && <p className="panel-note">{note}</p>}
      <div className="panel-controls">{children}</div>
    </header>
  );
}
