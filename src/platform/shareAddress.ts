/** Owns putting an address on the clipboard; false where the page may not, as on plain http or from disk. */
export async function shareAddress(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
