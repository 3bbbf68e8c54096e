/** Owns nothing: takes a graph, answers with where its nodes stand. */
import { buildForceLayout, type ForceLayoutInput } from '../layout/forceLayout';

/** A graph to lay out, with a number that the answer repeats. */
export interface LayoutJob {
  readonly job: number;
  readonly input: ForceLayoutInput;
}

addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const positions = buildForceLayout(data.input);
  postMessage({ job: data.job, positions }, [positions.buffer]);
});
