/** The Encoding Standard as every runtime has it, browser, worker and Node, and no library of ES2023 names it. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  /** `label` names an encoding of the standard; with `fatal`, what is not of it throws a TypeError. */
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
