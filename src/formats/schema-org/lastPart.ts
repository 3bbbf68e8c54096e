/** Owns what an address calls what it leads to. */

/** `Ann_Lee` of `https://example.org/person/Ann_Lee`; any other text as it is. */
export function lastPart(address: string): string {
  if (!/^https?:/.test(address)) return address;
  const part = /([^/#?]+)[/#?]*$/.exec(address)?.[1] ?? address;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
