/** Owns a button that shows an icon alone: its name is its label and its tooltip. One that has nothing to do keeps the focus. */
import type { LucideIcon } from 'lucide-react';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

export function IconButton({ label, icon: Icon, onClick, disabled = false }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={disabled ? undefined : onClick}
      aria-disabled={disabled}
    >
      <Icon size={15} aria-hidden />
    </button>
  );
}
