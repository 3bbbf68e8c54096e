/** Owns the hosts that data sets are fetched from without asking, as the build lists them. */

/** Hosts as `ENTENTE_DATA_HOSTS` has them when the app is built: “data.example.org, files.example.org”. */
const LISTED: ReadonlySet<string> = new Set(
  import.meta.env['ENTENTE_DATA_HOSTS']?.split(',').map((host: string) => host.trim().toLowerCase()) ?? [],
);

export const isListedHost = (host: string): boolean => LISTED.has(host.toLowerCase());
