/** What this device remembers under a name, or null; a device that may not remember (private window) forgets. */
export function readDevice(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Lets this device remember a value (a language, never personal data). */
export function writeDevice(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A locked-down browser keeps nothing: the choice then lasts as long as the page.
  }
}
