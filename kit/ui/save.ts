/** A file as the server made and marked it. */
export interface SavedFile {
  name: string;
  type: string;
  content: string;
}

/** Hands a file that the server made to whoever asked. The only place where a screen gives out a file (PRIV-04). */
export function saveFile({ name, type, content }: SavedFile): void {
  const bytes = type === 'text/csv' ? content : Uint8Array.from(atob(content), sign => sign.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
