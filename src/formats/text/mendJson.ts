/** Owns the reading of JSON that breaks its grammar in the two ways in which pages do: a comma before an end, a line break in a text. */

/** The value of a text; null where even then it is no JSON. `isMended` says that its grammar was broken (RFC 8259). */
export function mendJson(text: string): { readonly value: unknown; readonly isMended: boolean } | null {
  const whole = parsed(text);
  if (whole !== null) return { ...whole, isMended: false };
  const mended = parsed(
    text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])/g, (part) =>
      part === ',' ? '' : part.replace(BREAKS, escaped),
    ),
  );
  return mended === null ? null : { ...mended, isMended: true };
}

const BREAKS = /[\r\n\t]/g;
const escaped = (sign: string): string => JSON.stringify(sign).slice(1, -1);

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
