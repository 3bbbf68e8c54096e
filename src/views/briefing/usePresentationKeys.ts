/** Owns the keys of a presentation, a clicker's among them: they come before those of the views. */
import { useEffect, useRef, useState } from 'react';
import { type PresentationCommand, readPresentationKey } from './readPresentationKey';

/** Milliseconds after which a number that was typed without Enter is forgotten. */
const FORGET = 4000;

interface KeyHandlers {
  readonly commanded: (type: Exclude<PresentationCommand['type'], 'digit'>) => void;
  /** Counts from 1. */
  readonly sceneTyped: (number: number) => void;
}

/** Returns the digits that were typed and wait for Enter. */
export function usePresentationKeys(handlers: KeyHandlers): string {
  const latest = useRef(handlers);
  latest.current = handlers;
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let digits = '';
    // A click puts the focus into a view too, and a clicker's keys must not end up there: only Tab leads a person in.
    let hasWalked = false;
    const onPointer = () => {
      hasWalked = false;
    };
    let forgetting: ReturnType<typeof setTimeout> | undefined;
    const type = (next: string) => {
      clearTimeout(forgetting);
      digits = next;
      setTyped(next);
      if (next !== '') forgetting = setTimeout(() => type(''), FORGET);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') hasWalked = true;
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event, hasWalked)) return;
      const command = readPresentationKey(event.key);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (command.type === 'digit') type((digits + command.digit).slice(-3));
      else if (event.key === 'Enter' && digits !== '') {
        latest.current.sceneTyped(Number(digits));
        type('');
      } else {
        type('');
        latest.current.commanded(command.type);
      }
    };
    addEventListener('keydown', onKey, { capture: true });
    addEventListener('pointerdown', onPointer, { capture: true });
    return () => {
      clearTimeout(forgetting);
      removeEventListener('keydown', onKey, { capture: true });
      removeEventListener('pointerdown', onPointer, { capture: true });
    };
  }, []);
  return typed;
}

/** Whether the key belongs to what has the focus: a field, something open, or what a person has walked to by keys. */
function isTaken({ target, key }: KeyboardEvent, hasWalked: boolean): boolean {
  // What is open over the presentation is closed first, wherever the focus is.
  if (key === 'Escape' && document.querySelector(':popover-open, dialog[open]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, [popover]') !== null) return true;
  if (target.matches('input:not([type=checkbox], [type=radio]), textarea, select')) return true;
  if (key.startsWith('Page') || !hasWalked) return false;
  if (target.closest('[role=listbox], [role=grid], table') !== null) return /^(Arrow|Enter$| $|Home$|End$)/.test(key);
  return target.matches('button, a, [role=button], summary') && (key === ' ' || key === 'Enter');
}
