/** Hands a file to the browser's downloads. The address of the blob is given back once the browser has it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
