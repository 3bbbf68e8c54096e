/** Owns columns of coordinates, known by a word of their name and by their numbers: “source_long”, “Birthplace latitude”. */
import { comparable, fieldsOfName } from './columnNames';

const DEGREES = /^[-+−]?\d{1,3}(?:[.,]\d+)?\s?°?\s?[NSEWO]?$/i;
const FURTHEST = 180;

/** Whether a word of the name is that of a coordinate, and all values can be one: they are no dates, whatever they look like. */
export const areCoordinates = (column: string, filled: readonly string[]): boolean =>
  filled.length > 0 && comparable(column).split(' ').some(saysCoordinate) && filled.every(canBeDegrees);

const saysCoordinate = (word: string): boolean =>
  fieldsOfName(word).some((field) => field === 'latitude' || field === 'longitude');

const canBeDegrees = (value: string): boolean =>
  DEGREES.test(value) && Number.parseFloat(value.replace(/^[-+−]/, '').replace(',', '.')) <= FURTHEST;
