/** Owns how a location of schema.org is said in words. */
import type { FieldInput } from '../../model/dataset/recordInputs';
import { htmlToText } from '../text/htmlToText';
import { jsonText, listOf } from '../text/jsonText';
import { isObject } from '../text/jsonValue';
import type { Nodes } from './createNodes';

export interface PlaceWords {
  /** “Town Hall, High Street 1, Leiden”; empty where nothing is said. */
  readonly words: string;
  /** What else is said of the place. */
  readonly fields: readonly FieldInput[];
}

const ADDRESS = [
  'streetAddress',
  'postOfficeBoxNumber',
  'postalCode',
  'addressLocality',
  'addressRegion',
  'addressCountry',
];

/** The words of a Place, VirtualLocation, PostalAddress, or text; several stand one after the other. */
export function placeWords(location: unknown, nodes: Nodes): PlaceWords {
  const fields: FieldInput[] = [];
  const words = listOf(location).map((place) => {
    if (!isObject(place)) return htmlToText(jsonText(place));
    const { '@type': type, '@id': id, name, address, url, ...rest } = place;
    const isAddress = jsonText(type).includes('PostalAddress');
    const lines = [
      htmlToText(jsonText(name)) || (isAddress ? '' : nameOf(jsonText(id), nodes)),
      [...new Set(listOf(isAddress ? place : address).map(addressWords))].filter((words) => words !== '').join('; '),
    ];
    const isVirtual = jsonText(type).includes('VirtualLocation');
    const told = lines.filter((line) => line !== '').join(', ') || (isVirtual ? jsonText(url) || 'Online' : '');
    if (!isAddress) {
      for (const [label, value] of Object.entries({ url, ...rest })) {
        if (jsonText(value) !== told) fields.push({ label: `location ${label}`, value: htmlToText(jsonText(value)) });
      }
    }
    return told;
  });
  return { words: words.filter((each) => each !== '').join('; '), fields };
}

function addressWords(address: unknown): string {
  if (!isObject(address)) return htmlToText(jsonText(address));
  const rest = Object.keys(address).filter((key) => !ADDRESS.includes(key) && !key.startsWith('@') && key !== 'name');
  return [...ADDRESS, ...rest]
    .map((part) => {
      const value = address[part];
      return isObject(value) ? jsonText(value['name']) : jsonText(value);
    })
    .filter((text) => text !== '')
    .join(', ');
}

const nameOf = (id: string, nodes: Nodes): string => nodes.titleOf(id) ?? id;
