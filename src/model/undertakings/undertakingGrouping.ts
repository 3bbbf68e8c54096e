/** Owns by what undertakings are gathered where they are followed. */

export const UNDERTAKING_GROUPINGS = ['status', 'theme', 'event'] as const;
export type UndertakingGrouping = (typeof UNDERTAKING_GROUPINGS)[number];
