/** Owns the halo that follows the pointer, so that a whole room sees where it is. */
import { useEffect, useRef } from 'react';

export function PointerHalo() {
  const halo = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const style = halo.current?.style;
      style?.setProperty('translate', `${clientX}px ${clientY}px`);
      style?.setProperty('visibility', 'visible');
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  }, []);
  return <div ref={halo} className="pointer-halo" aria-hidden="true" />;
}
