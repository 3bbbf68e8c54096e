/** Owns the layout of the default data set, as the build puts it into the app. */
import { readFile } from 'node:fs/promises';
import { buildForceLayout } from '../src/layout/forceLayout';
import { buildGraphNodes, forceInputOf } from '../src/layout/graphNodes';
import { parseDataset } from '../src/model/dataset/parseDataset';
import { buildGraphIndex } from '../src/model/index/buildGraphIndex';
import type { KnownLayout } from '../src/platform/defaultLayout';

/** Reads and lays out the data set at a path of the disk, to a tenth of a unit. */
export async function buildDefaultLayout(path: string): Promise<KnownLayout> {
  const parsed = parseDataset(await readFile(path, 'utf8'));
  if (!parsed.ok) throw new Error(`The default data set could not be read: ${parsed.failure.message}`);
  const input = forceInputOf(buildGraphNodes(buildGraphIndex(parsed.value.dataset)));
  const positions = Array.from(buildForceLayout(input), (value) => Math.round(value * 10) / 10);
  return { fingerprint: input.fingerprint, positions };
}
