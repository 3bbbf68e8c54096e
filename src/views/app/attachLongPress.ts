/** Owns what a long press by touch means where a click with Shift adds to the selection: the same. */

/** Milliseconds of rest that make a press long, and pixels that a finger may stray meanwhile. */
const LONG = 500;
const STRAY = 5;

/** Where Shift adds: the pictures of timeline and graph, rows of the table, and the names of records. */
const ADDS = '.timeline-frame, .graph-stage, .table-scroller tbody tr, .record-link, .undertaking-title';

/** Listens to the whole page; returns the function that ends it. */
export function attachLongPress(): () => void {
  let press: PointerEvent | null = null;
  /** The press was taken as long: what the browser makes of its end is not meant. */
  let isTaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const letGo = () => {
    clearTimeout(timer);
    press = null;
  };
  const take = (event: PointerEvent) => {
    isTaken = true;
    letGo();
    const { target, clientX, clientY, pointerId, pointerType, isPrimary } = event;
    const at = { bubbles: true, cancelable: true, clientX, clientY, shiftKey: true };
    // What is drawn listens to the pointer, what is an element to the click.
    target?.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerId, pointerType, isPrimary }));
    target?.dispatchEvent(new MouseEvent('click', at));
  };
  const onDown = (event: PointerEvent) => {
    letGo();
    isTaken = false;
    const { pointerType, isPrimary, target } = event;
    if (pointerType !== 'touch' || !isPrimary) return;
    if (!(target instanceof Element) || target.closest(ADDS) === null) return;
    press = event;
    timer = setTimeout(take, LONG, event);
  };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (press !== null && Math.hypot(clientX - press.clientX, clientY - press.clientY) > STRAY) letGo();
  };
  /** The menu and the marking of text, which browsers have for a long press, and the click at its end. */
  const onOwn = (event: Event) => {
    if (!event.isTrusted || (!isTaken && (press === null || event.type === 'click'))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: letGo,
    pointercancel: letGo,
    contextmenu: onOwn,
    selectstart: onOwn,
    click: onOwn,
  } as const;
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener as EventListener, true);
  return () => {
    letGo();
    for (const [type, listener] of Object.entries(listeners)) {
      removeEventListener(type, listener as EventListener, true);
    }
  };
}
