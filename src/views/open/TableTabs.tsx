/** Owns the choice of which of several tables is shown, as tabs; what must still be said in one, its tab tells. */
import type { KeyboardEvent } from 'react';

interface Props {
  /** `id` is what those of tab and panel begin with. */
  readonly tables: readonly { readonly id: string; readonly name: string; readonly isOpen: boolean }[];
  readonly shown: number;
  readonly onShown: (at: number) => void;
}

export function TableTabs({ tables, shown, onShown }: Props) {
  if (tables.length < 2) return null;
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = (shown + by + tables.length) % tables.length;
    onShown(next);
    document.getElementById(`${tables[next]?.id}-tab`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Tables" className="mapping-tabs" onKeyDown={step}>
      {tables.map(({ id, name, isOpen }, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${id}-tab`}
          aria-controls={`${id}-panel`}
          aria-selected={at === shown}
          tabIndex={at === shown ? 0 : -1}
          onClick={() => onShown(at)}
        >
          {name}
          {isOpen && (
            <span className="mapping-open">
              <span className="visually-hidden">, something must be said</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
