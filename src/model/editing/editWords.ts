/** Owns the adding of what records refer to: themes, tracks, kinds, relation types and sources of the data set's own. */
import { KIND_IDS, KIND_LABELS, type Kind } from '../dataset/kinds';
import { RELATION_TYPE_IDS, RELATION_TYPES } from '../dataset/relationTypes';
import type { Dataset, OwnKind } from '../dataset/schema';
import { createSlugs } from '../dataset/slugs';
import { spanOfText } from '../dates/timeSpan';
import { UNDERTAKINGS_TRACK } from '../index/rows';
import { failure } from '../result';
import { foldText } from '../search/foldText';
import { createRecordIds, type Edit, edited } from './edit';

const EMPTY = () => failure('It needs a name', 'Write one.');
const idIn = (taken: Iterable<string>, label: string, otherwise: string) => createSlugs(taken)(label, otherwise);
const sameLabel = <T extends { readonly label: string }>(list: readonly T[], label: string): T | undefined =>
  list.find((item) => foldText(item.label) === foldText(label));

/** The theme of a name, added where there is none of it. */
export const addTheme = (label: string): Edit => addLabelled('themes', label, 'theme', []);
/** The track of a name, added where there is none of it. */
export const addTrack = (label: string): Edit => addLabelled('tracks', label, 'track', [UNDERTAKINGS_TRACK]);

const addLabelled =
  (list: 'themes' | 'tracks', label: string, otherwise: string, taken: readonly string[]): Edit =>
  (dataset) => {
    const name = label.trim();
    if (name === '') return EMPTY();
    const same = sameLabel<{ readonly id: string; readonly label: string }>(dataset[list], name);
    if (same !== undefined) return edited(dataset, same.id, '');
    const id = idIn([...taken, ...dataset[list].map((item) => item.id)], name, otherwise);
    return edited(
      { ...dataset, [list]: [...dataset[list], { id, label: name }] },
      id,
      `Added the ${otherwise} “${name}”.`,
    );
  };

/** A kind of the data set's own, drawn like one of the vocabulary. */
export const addKind =
  (label: string, family: OwnKind['family'], like: Kind): Edit =>
  (dataset) => {
    const name = label.trim();
    if (name === '') return EMPTY();
    const kinds = dataset.kinds ?? [];
    const own = sameLabel(
      kinds.filter((kind) => kind.family === family),
      name,
    );
    const common = KIND_IDS.find((id) => foldText(KIND_LABELS[id]) === foldText(name));
    if (own !== undefined) return edited(dataset, own.id, '');
    if (common !== undefined)
      return failure(`“${KIND_LABELS[common]}” is a kind already`, 'Choose it from the list, or take another name.');
    const id = idIn([...KIND_IDS, ...kinds.map((kind) => kind.id)], name, family);
    return edited(
      { ...dataset, kinds: [...kinds, { id, label: name, family, like }] },
      id,
      `Added the kind “${name}”.`,
    );
  };

/** A relation type of the data set's own, which may join anything. */
export const addRelationType =
  (label: string): Edit =>
  (dataset) => {
    const name = label.trim();
    if (name === '') return EMPTY();
    const types = dataset.relationTypes ?? [];
    const common = RELATION_TYPE_IDS.find((type) => foldText(RELATION_TYPES[type].label) === foldText(name));
    const same = common ?? sameLabel(types, name)?.id;
    if (same !== undefined) return edited(dataset, same, '');
    const id = idIn([...RELATION_TYPE_IDS, ...types.map((type) => type.id)], name, 'relation');
    return edited({ ...dataset, relationTypes: [...types, { id, label: name }] }, id, `Added the relation “${name}”.`);
  };

/** A source; one of that title is taken where there is one. */
export const addSource =
  (title: string): Edit =>
  (dataset) => {
    const name = title.trim();
    if (name === '') return EMPTY();
    const same = dataset.sources.find(
      (source) => foldText(source.title) === foldText(name) || foldText(source.short) === foldText(name),
    );
    if (same !== undefined) return edited(dataset, same.id, '');
    const id = createRecordIds(dataset)(name, 'source');
    const source: Dataset['sources'][number] = { id, kind: 'document', title: name, short: name };
    return edited({ ...dataset, sources: [...dataset.sources, source] }, id, `Added the source “${name}”.`);
  };

/**
 * What the data set as a whole is called, what is said of it, and what its timeline opens at: an EDTF interval, or undefined
 * for the whole history.
 */
export const changeHead =
  (change: { readonly title?: string; readonly description?: string; readonly opening?: string | undefined }): Edit =>
  (dataset) => {
    if (change.title?.trim() === '') return failure('“Title” may not be empty', 'Write what the history is called.');
    const span = change.opening === undefined ? null : spanOfText(change.opening);
    if (span?.ok === false) return failure(`“Opens at”: ${span.failure.message}`, span.failure.hint);
    const { opening, ...head } = { ...dataset, ...change };
    return edited(opening === undefined ? head : { ...head, opening }, null, 'Changed the data set.');
  };
