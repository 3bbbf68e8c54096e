/** Owns the vocabulary of kinds: what an event, an entity or an undertaking can be, and how each is named. */

export const EVENT_KINDS = [
  'summit',
  'ministerial',
  'conference',
  'meeting',
  'exercise',
  'workshop',
  'campaign',
  'launch',
  'signature',
  'publication',
  'legal-step',
] as const;

export const ENTITY_KINDS = [
  'organisation',
  'office',
  'person',
  'group',
  'sub-group',
  'initiative',
  'dialogue',
  'convention',
  'document',
  'country',
  'topic',
] as const;

export const UNDERTAKING_KINDS = ['commitment', 'priority', 'aim', 'plan'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type UndertakingKind = (typeof UNDERTAKING_KINDS)[number];
export type Kind = EventKind | EntityKind | UndertakingKind;

/** All kinds of the vocabulary, in its order. */
export const KIND_IDS = [...EVENT_KINDS, ...ENTITY_KINDS, ...UNDERTAKING_KINDS] as const;

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  summit: 'Summit',
  ministerial: 'Ministerial',
  conference: 'Conference',
  meeting: 'Meeting',
  exercise: 'Exercise',
  workshop: 'Workshop',
  campaign: 'Campaign',
  launch: 'Launch',
  signature: 'Signature',
  publication: 'Publication',
  'legal-step': 'Legal step',
  organisation: 'Organisation',
  office: 'Office',
  person: 'Person',
  group: 'Working group',
  'sub-group': 'Sub-group',
  initiative: 'Initiative',
  dialogue: 'Dialogue',
  convention: 'Convention',
  document: 'Document',
  country: 'Country',
  topic: 'Topic',
  commitment: 'Commitment',
  priority: 'Priority',
  aim: 'Aim',
  plan: 'Plan',
};
