/** Owns the layout of the default data set; the build puts it in here (scripts/defaultLayoutPlugin.mjs). */

export interface KnownLayout {
  readonly fingerprint: string;
  /** x and y of each node. */
  readonly positions: readonly number[];
}

export const defaultLayout: KnownLayout | null = null as KnownLayout | null;
