/** Owns the page's `default` Trusted Types policy: no markup as text, and scripts from this page's own origin alone. */

interface TrustedTypesFactory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown;
}

export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', {
    // vis-timeline writes plain labels through innerHTML; whatever could be markup is refused.
    createHTML: (text) => {
      if (/[<&]/.test(text)) throw new TypeError('Markup as text is refused');
      return text;
    },
    createScriptURL: (address) => {
      const { origin, protocol } = new URL(address, location.href);
      if (origin !== location.origin && protocol !== 'blob:') throw new TypeError(`A script from ${origin} is refused`);
      return address;
    },
  });
}
