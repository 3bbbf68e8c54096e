/** Owns how nodes and edges of any network file become records; a node is an entity, or where its kind says so, an event. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { FieldInput, RelationInput, TiePart } from '../../model/dataset/recordInputs';
import { TIE_PARTS, TIES } from '../../model/dataset/ties';
import { isFamily } from '../flatRecord';
import { restoreRecord, restoreRelation } from '../restoreRecord';
import { isObject, valueText } from '../text/jsonValue';
import { provenOrder } from '../text/provenOrder';
import { absentAttributes } from './absentAttributes';
import { type Attribute, dealAttributes, foldName, type Role } from './attributeRoles';
import { createSpanReader, type SpansRead } from './createSpanReader';
import { directionOf } from './directionOf';
import { type ClassLabel, findClassLabel } from './findClassLabel';
import { isEventKind } from './isEventKind';
import { isRunningId } from './isRunningId';
import { kindOfAll, withKindFirst } from './kindOfAll';
import { attributesOfEach, nameOfParts } from './nameOfParts';
import { isNumberText, type MomentRules } from './readMoment';
import { repeatsAttribute } from './repeatsAttribute';
import type { Span } from './span';
import { asFields, timesOfAttributes, timeTexts } from './timesOfAttributes';
import { calledByOf, calledByText, isLongText } from './titleByText';

export interface NodeInput {
  readonly key: string | null;
  readonly at: string;
  readonly attributes: readonly Attribute[];
  /** Where the format itself says when; attributes of such names are then fields. */
  readonly spans?: readonly Span[];
  /** What has no place of its own, as the format has it. */
  readonly fields?: readonly FieldInput[];
}

export interface EdgeInput extends NodeInput {
  readonly from: string | null;
  readonly to: string | null;
  /** Left out where the file does not say: what has a label is then read from its start, and nothing else is. */
  readonly isDirected?: boolean | undefined;
}

export interface Network {
  readonly node: (input: NodeInput) => void;
  readonly edge: (input: EdgeInput) => void;
  /** A node that stands in another, or in a hierarchy under it. */
  readonly part: (child: string, parent: string, at: string) => void;
  /** Lists what was left out of all of them, once the last is added. */
  readonly close: () => void;
}

export interface NetworkRules extends MomentRules {
  /** The time zone of times that have none. */
  readonly zone?: string;
  /** All nodes, where they are known before the first is added: what seems to be the title of them may be their class. */
  readonly nodes?: readonly Pick<NodeInput, 'key' | 'attributes'>[];
}

type Deal = ReturnType<typeof dealAttributes>;

/** Drawing programs' words for shapes, which stand under “type” too. */
const SHAPES =
  /^(circle|disc|disk|dot|square|box|rect|rectangle|ellipse|triangle|diamond|star|image|icon|border|bordered|line|arrow|curve|curved|curvedarrow|straight|def)$/i;

export function createNetwork(into: DatasetBuilder, rules: NetworkRules = {}): Network {
  const dates = createSpanReader(into, rules.zone);
  // What Entente wrote says of each record what it is.
  const absent = absentAttributes(rules.nodes?.map(({ attributes }) => attributes));
  const all = rules.nodes
    ?.map(({ attributes }) => absent.without(attributes))
    .filter((attributes) => !attributes.some(([name]) => name === 'family'));
  const classLabel = all === undefined ? null : findClassLabel(all, into);

  const calledBy = all === undefined ? null : calledByOf(all, rules.nodes?.map(({ key }) => key) ?? [], into);
  const kindOfEach = all === undefined ? null : kindOfAll(all, into);
  const order = all === undefined ? null : provenOrder(timeTexts(all)).order;
  const isOfEach = all === undefined ? () => true : attributesOfEach(all);

  /** Whether it was said already that links do not say which way they go. */
  let isAssumed = false;
  /** The keys of undertakings that Entente wrote. */
  const undertakings = new Set<string>();
  const known = new Map<string, boolean>();
  /** Asked once of each kind, since files have few. */
  const isOfEvents = (kind: string): boolean => {
    let isEvent = known.get(kind);
    if (isEvent === undefined) {
      isEvent = isEventKind(kind);
      known.set(kind, isEvent);
    }
    return isEvent;
  };

  /** When it is: by the format's own statement, or by its attributes, which else are fields. */
  const timesOf = (deal: Deal, input: NodeInput, isEvent: boolean): SpansRead => {
    const given = input.spans ?? [];
    if (given.length > 0) {
      const read = dates.read(given, isEvent, { ...rules, order });
      return { ...read, fields: [...read.fields, ...TIMES.flatMap((role) => asFields(deal.byRole.get(role)))] };
    }
    return timesOfAttributes(deal.byRole, (spans, numbers) => dates.read(spans, isEvent, { numbers, order }), order);
  };

  return {
    node: (input) => {
      const own = ownAttributes(input, 'family');
      if (own !== null && isFamily(own.get('family') ?? '')) {
        const { key, at } = input;
        const [title = '', family = ''] = [own.get('label'), own.get('family')];
        own.delete('label');
        if (family === 'undertaking' && key !== null) undertakings.add(key);
        restoreRecord({ id: key ?? '', title, at, family, attributes: [...own] }, into);
        return;
      }
      const deal = dealNode(calledByText(absent.leave(input.attributes), calledBy), classLabel, kindOfEach);
      const fields: FieldInput[] = [...(input.fields ?? [])];
      // Programs that number their nodes have the number as the label, and the name beside it.
      const isNamed = deal.byRole.get('title')?.some(([, value]) => isWord(textOf(value))) ?? false;
      const labelled = take(deal, 'title', fields, (text) => (isNamed ? isWord(text) : text !== ''));
      const isNumbered = labelled === input.key && isNumberText(labelled);
      const parts =
        labelled === '' || isNumbered ? nameOfParts(deal.rest, isOfEach, isRunningId(input.key ?? '')) : null;
      const title = parts?.title ?? labelled;
      const rest = parts === null ? deal.rest : deal.rest.filter((attribute) => !parts.of.includes(attribute));
      const kind = take(deal, 'kind', fields, (text) => isWord(text) && !SHAPES.test(text));
      const theme = takeAttribute(deal, 'theme', fields, (value) => !isObject(value) && valueText(value) !== '');
      const summary = take(deal, 'summary', fields, (text) => text !== '' && text !== title);
      const isEvent = isOfEvents(kind);
      const url = take(deal, 'url', fields, (text) => !isEvent && /^(https?:\/\/|www\.)\S+$/i.test(text));
      const { date, fields: times } = timesOf(deal, input, isEvent);
      if (input.key !== null && title !== '' && !isRunningId(input.key) && foldName(input.key) !== foldName(title)) {
        fields.unshift({ label: 'id', value: input.key });
      }
      fields.push(...times, ...asFields(rest));
      const record = {
        key: input.key,
        title,
        at: input.at,
        ...(kind === '' ? {} : { kind }),
        ...(theme === null ? {} : { themes: themesOf(theme) }),
        ...(summary === '' ? {} : { summary }),
        ...(url === '' ? {} : { url }),
        ...(date === undefined ? {} : { date }),
        fields: told(fields, [title, input.key ?? '']),
      };
      if (input.key === null) {
        into.problem({
          path: input.at,
          record: title || input.at,
          message: 'It has no id, so nothing can be joined to it',
          hint: 'Give it an id.',
          effect: 'kept',
          sort: 'value',
        });
      }
      if (isEvent) into.event(record);
      else into.entity(record);
    },

    edge: (input) => {
      const { from, to, at, key } = input;
      if (from === null || to === null) {
        into.problem({
          path: at,
          record: key ?? at,
          message: from === null ? 'It does not say where it starts' : 'It does not say where it ends',
          hint: 'Give it both of its ends.',
          effect: 'skipped',
          sort: 'reference',
        });
        return;
      }
      const part = undertakings.has(from) ? partOf(input) : undefined;
      if (part !== undefined) {
        into.tie({ undertaking: from, part, to, at });
        return;
      }
      const own = ownAttributes(input, 'inverse');
      if (own !== null) {
        const label = own.get('label') ?? '';
        own.delete('label');
        // The kind of an edge in GEXF, by which two between the same nodes stay two.
        if (own.get('kind') === label) own.delete('kind');
        restoreRelation({ id: key ?? '', from, to, at, label, attributes: [...own] }, into);
        return;
      }
      const deal = dealAttributes(absent.leave(input.attributes), 'edge');
      const fields: FieldInput[] = [...(input.fields ?? [])];
      let isDirected = input.isDirected ?? directionOf(input.attributes);
      const label = take(deal, 'kind', fields, (text, name) => {
        if (/^(un)?directed$/i.test(text) && !/label/i.test(name)) {
          isDirected ??= /^directed$/i.test(text);
          return false;
        }
        return (
          isWord(text) && !isLongText(name, text) && !SHAPES.test(text) && !repeatsAttribute(text, input.attributes)
        );
      });
      const { date, fields: times } = timesOf(deal, input, false);
      fields.push(...times, ...asFields(deal.rest));
      if (isDirected === undefined && !isAssumed) {
        isAssumed = true;
        into.problem({
          path: 'file',
          record: 'file',
          message:
            'It does not say which way links go: those with a label were read from source to target, others both ways',
          hint: 'Say of the graph, or of each link, whether it is directed.',
          effect: 'assumed',
          sort: 'value',
        });
      }
      const relation: RelationInput = {
        from,
        to,
        at,
        isUndirected: !(isDirected ?? label !== ''),
        ...(key === null ? {} : { key }),
        ...(label === '' ? {} : { label }),
        ...(date === undefined ? {} : { validity: date }),
        fields: told(fields, [label]),
      };
      into.relation(relation);
    },

    part: (child, parent, at) => into.relation({ from: child, to: parent, at, label: 'part of' }),
    close: () => absent.tell(into),
  };
}

/** A class is no title where the node has one beside it. */
function dealNode(attributes: readonly Attribute[], found: ClassLabel | null, kindOfEach: string | null): Deal {
  const deal = withKindFirst(dealAttributes(attributes, 'node'), kindOfEach);
  const titles = deal.byRole.get('title') ?? [];
  const label = titles.find(([name]) => name === found?.label);
  if (found === null || label === undefined) return deal;
  if (!titles.some(([name, value]) => name === found.title && isWord(textOf(value)))) return deal;
  const byRole = new Map(deal.byRole);
  byRole.set(
    'title',
    titles.filter((each) => each !== label),
  );
  if (!found.isKind) return { byRole, rest: [label, ...deal.rest] };
  byRole.set('kind', [label, ...(deal.byRole.get('kind') ?? [])]);
  return { ...deal, byRole };
}

/** In what way an undertaking is joined to a record by an edge that is called so. */
function partOf({ attributes }: NodeInput): TiePart | undefined {
  const words = new Set(attributes.map(([name, value]) => (name === 'label' ? valueText(value) : '')));
  return TIE_PARTS.find((part) => words.has(TIES[part].label));
}

/** Attributes and fields by name where one of them is known as Entente's own; null for all others. */
function ownAttributes({ attributes, fields = [] }: NodeInput, mark: string): Map<string, string> | null {
  if (!attributes.some(([name]) => name === mark)) return null;
  const own = new Map(attributes.map(([name, value]) => [name, valueText(value)]));
  for (const { label, value } of fields) if (!own.has(label)) own.set(label, value);
  return own;
}

const TIMES = ['start', 'end', 'date', 'year', 'spans'] as const satisfies Role[];

/** A word or several, and no bare number. */
const isWord = (text: string): boolean => text !== '' && !isNumberText(text);

/** The first attribute of a role that will do; the others are fields. */
function takeAttribute(
  { byRole }: Deal,
  role: Role,
  fields: FieldInput[],
  willDo: (value: unknown, name: string) => boolean,
): Attribute | null {
  let taken: Attribute | null = null;
  for (const attribute of byRole.get(role) ?? []) {
    if (taken === null && willDo(attribute[1], attribute[0])) taken = attribute;
    else if (taken === null || textOf(attribute[1]) !== textOf(taken[1])) fields.push(...asFields([attribute]));
  }
  return taken;
}

function take(deal: Deal, role: Role, fields: FieldInput[], willDo: (text: string, name: string) => boolean): string {
  const taken = takeAttribute(deal, role, fields, (value, name) => !isObject(value) && willDo(textOf(value), name));
  if (taken === null) return '';
  const [name, value] = taken;
  if (Array.isArray(value) && value.length > 1) fields.push({ label: name, value: valueText(value) });
  return textOf(value);
}

/** The text of a value, and of a list, that of its first. Labels of Neo4j begin with a colon. */
const textOf = (value: unknown): string => valueText(Array.isArray(value) ? value[0] : value).replace(/^:(?=\w)/, '');

/** Groups that are numbers say of what: “group 3”. */
const themesOf = ([name, value]: Attribute): string[] =>
  (Array.isArray(value) ? value : [value])
    .map(valueText)
    .filter((text) => text !== '')
    .map((text) => (isNumberText(text) ? `${name} ${text}` : text));

/** What is not said twice: a name or key that is the title or the id already. An age of 1 is kept on the node “1”. */
const told = (fields: readonly FieldInput[], said: readonly string[]): FieldInput[] =>
  fields.filter(({ label, value }) => value !== '' && !(said.includes(value) && NAMING.test(label)));

/** Attributes that say what something is called. */
const NAMING =
  /(?:^|[^a-z])(?:key|uid|guid|suid|label|name|title|caption|text|type|kind|relation(?:ship)?|interaction)$/i;
