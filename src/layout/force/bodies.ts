/** Owns what the forces act on: the nodes of a graph, or of a coarser picture of it, as columns of numbers. */

/** Springs between bodies, as columns. */
export interface Springs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** At rest, in layout units. */
  readonly length: Float64Array;
  /** How much of the difference to that length the body at `from` makes up for at alpha 1, and the one at `to`. */
  readonly fromPull: Float64Array;
  readonly toPull: Float64Array;
}

export interface Bodies {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  /** Repulsion: at alpha 1 and a distance of r another body is given a velocity of charge / r. */
  readonly charge: Float64Array;
  /** Radius that others keep out of, in layout units. */
  readonly room: Float64Array;
  /** Nodes of the graph that the body stands for. */
  readonly mass: Float64Array;
  readonly springs: Springs;
}

/** Does to the velocities what one tick asks for; alpha, 0 to 1, is the heat. */
export type Force = (alpha: number) => void;

export function createSprings(count: number): Springs {
  return {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    length: new Float64Array(count),
    fromPull: new Float64Array(count),
    toPull: new Float64Array(count),
  };
}

/** Bodies at 0, 0 without charge. */
export function createBodies(count: number, springs: Springs): Bodies {
  const column = () => new Float64Array(count);
  return {
    count,
    x: column(),
    y: column(),
    vx: column(),
    vy: column(),
    charge: column(),
    room: column(),
    mass: column(),
    springs,
  };
}
