/** Owns what is known of the saving of edits on this device. */

export type SaveState =
  /** Nothing was edited: there is nothing to save. */
  | { readonly state: 'unedited' }
  /** Edited a moment ago. */
  | { readonly state: 'waiting' }
  | { readonly state: 'saved' }
  /** Written to a file by the person, with nothing edited since. */
  | { readonly state: 'filed' }
  | { readonly state: 'failed' /** As a sentence without a full stop. */; readonly reason: string };
