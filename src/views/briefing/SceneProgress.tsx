/** Owns how far a briefing has come: a bar a scene, and "3 of 8". */
interface Props {
  /** From 0. */
  readonly place: number;
  readonly count: number;
}

export const SceneProgress = ({ place, count }: Props) => (
  <div className="scene-progress">
    <span className="progress-bars" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place
        <span key={i} className={i === place ? 'is-here' : undefined} />
      ))}
    </span>
    <span>
      {place + 1} of {count}
    </span>
  </div>
);
