/** Owns the layout of large graphs: coarse first, then refined level by level down to the nodes themselves. */
import type { Bodies, Force } from './bodies';
import { type Coarsened, coarsen } from './coarsen';
import { forceMultipole } from './forceMultipole';
import { forceRoom } from './forceRoom';
import { forceSprings } from './forceSprings';

/** A layout under way. */
export interface LayoutRun {
  /** Does the next small piece of work; false once there is none left. */
  readonly step: () => boolean;
  /** 0 to 1, by the work done. */
  readonly done: () => number;
  /** True from when the picture is near enough to the last one to be looked at. */
  readonly isUseful: () => boolean;
  /** Where each body stands, as it would be shown now. */
  readonly place: (put: (body: number, x: number, y: number) => void) => void;
}

const COARSEST = 150;
/** Where a level is not much smaller than the one before, another brings nothing. */
const LEAST_SHRINK = 0.85;
const COARSEST_TICKS = 200;
const LEVEL_TICKS = 70;
const FINEST_TICKS = 130;
const LAST_HEAT = 0.001;
/** Where somebody looks, less heat comes, and slowly, so that nothing jumps. */
const WATCHED_HEAT = 0.6;
const WARMING_TICKS = 24;
/** What velocity is left after a tick, as in d3-force. */
const GLIDE = 0.6;
const GRAVITY_X = 0.1;
const GRAVITY_Y = 0.11;
/** The angle between one seed of a sunflower and the next. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** From the first level with so many bodies for each node on, the picture is shown. */
const USEFUL_BODIES = 1 / 32;

interface Level {
  readonly bodies: Bodies;
  readonly groupOf: Uint32Array | null;
}

export function createMultilevelLayout(nodes: Bodies): LayoutRun {
  const levels: Level[] = [{ bodies: nodes, groupOf: null }];
  let forces: readonly Force[] = [];
  let at = -1;
  let tick = 0;
  let work = 0;
  let wholeWork = 1;
  const ticksOf = (level: number) =>
    level === levels.length - 1 ? COARSEST_TICKS : level === 0 ? FINEST_TICKS : LEVEL_TICKS;
  const bodiesAt = (level: number): Bodies => levels[level]?.bodies ?? nodes;

  const usefulLevel = () => levels.findLastIndex(({ bodies }) => bodies.count > USEFUL_BODIES * nodes.count);

  const coarsenOnce = (): boolean => {
    const { bodies } = levels.at(-1) ?? { bodies: nodes };
    if (bodies.count <= COARSEST) return false;
    const { bodies: coarser, groupOf }: Coarsened = coarsen(bodies);
    if (coarser.count > LEAST_SHRINK * bodies.count) return false;
    levels.push({ bodies: coarser, groupOf });
    return true;
  };

  const enter = (level: number) => {
    const bodies = bodiesAt(level);
    if (level === levels.length - 1) spread(bodies);
    else prolong(bodiesAt(level + 1), levels[level + 1]?.groupOf ?? new Uint32Array(0), bodies);
    at = level;
    tick = 0;
    forces = [forceSprings(bodies), forceMultipole(bodies), forceRoom(bodies)];
  };

  const tickOnce = () => {
    const bodies = bodiesAt(at);
    const isWatched = at < usefulLevel();
    const warming = isWatched ? WARMING_TICKS : 0;
    const alpha =
      (isWatched ? WATCHED_HEAT : 1) *
      (tick < warming ? (tick + 1) / warming : LAST_HEAT ** ((tick - warming) / (ticksOf(at) - 1 - warming)));
    for (const force of forces) force(alpha);
    move(bodies, alpha);
    tick += 1;
    work += bodies.count;
  };

  return {
    step() {
      if (at === -1) {
        if (coarsenOnce()) return true;
        wholeWork = levels.reduce((sum, { bodies }, level) => sum + bodies.count * ticksOf(level), 0);
        enter(levels.length - 1);
        return true;
      }
      if (tick < ticksOf(at)) tickOnce();
      else if (at > 0) enter(at - 1);
      return at > 0 || tick < ticksOf(0);
    },
    done: () => (at === -1 ? 0 : Math.min(1, work / wholeWork)),
    isUseful: () => at !== -1 && (at < usefulLevel() || (at === usefulLevel() && tick === ticksOf(at))),
    place(put) {
      if (at === -1) spread(nodes);
      for (let level = at; level > 0; level--)
        prolong(bodiesAt(level), levels[level]?.groupOf ?? new Uint32Array(0), bodiesAt(level - 1));
      for (let i = 0; i < nodes.count; i++) put(i, nodes.x[i] ?? 0, nodes.y[i] ?? 0);
    },
  };
}

/** A sunflower, as d3-force begins, as wide as the bodies want to lie. */
function spread({ count, x, y, room }: Bodies): void {
  const step = 2 * Math.sqrt(room.reduce((sum, each) => sum + each * each, 0) / Math.max(1, count));
  for (let i = 0; i < count; i++) {
    const radius = step * Math.sqrt(0.5 + i);
    x[i] = radius * Math.cos(i * GOLDEN_ANGLE);
    y[i] = radius * Math.sin(i * GOLDEN_ANGLE);
  }
}

/** Puts bodies about where their group stands, each in another direction and within the group's room. */
function prolong(coarse: Bodies, groupOf: Uint32Array, fine: Bodies): void {
  for (let i = 0; i < fine.count; i++) {
    const group = groupOf[i] ?? 0;
    const radius = fine.room[i] ?? 0;
    fine.x[i] = (coarse.x[group] ?? 0) + radius * Math.cos(i * GOLDEN_ANGLE);
    fine.y[i] = (coarse.y[group] ?? 0) + radius * Math.sin(i * GOLDEN_ANGLE);
    fine.vx[i] = 0;
    fine.vy[i] = 0;
  }
}

/** Draws all to the middle, and lets everything take its way. */
function move({ count, x, y, vx, vy }: Bodies, alpha: number): void {
  for (let i = 0; i < count; i++) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    const nextX = ((vx[i] ?? 0) - px * GRAVITY_X * alpha) * GLIDE;
    const nextY = ((vy[i] ?? 0) - py * GRAVITY_Y * alpha) * GLIDE;
    vx[i] = nextX;
    vy[i] = nextY;
    x[i] = px + nextX;
    y[i] = py + nextY;
  }
}
