/** Owns whether parsed JSON is a project of Palladio: tables, each with its fields and its data. */

/** Looks at the first table alone. */
export function fitsPalladio(json: unknown): boolean {
  if (!isObject(json) || !Array.isArray(json['files']) || 'nodes' in json) return false;
  const [first]: unknown[] = json['files'];
  return isObject(first) && Array.isArray(first['fields']) && Array.isArray(first['data']);
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
