/** Owns what a notice above the views is: what is said, and what can be done about it. */

export interface Notice {
  readonly tone: 'done' | 'warning' | 'error';
  readonly text: string;
  readonly hint?: string;
  /** An address to be copied by hand, where the clipboard cannot be written. */
  readonly address?: string;
  /** What can be done about it; each ends the notice. */
  readonly actions?: readonly { readonly label: string; readonly onChosen: () => void }[];
}
