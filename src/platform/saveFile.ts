/** Owns giving a person a file: a download under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser that asks where to put it still reads it meanwhile.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
