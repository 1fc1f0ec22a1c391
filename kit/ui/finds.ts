/** Whether what was typed into a search stands in a text, in whatever case it was typed. */
export const finds = (text: string, typed: string): boolean =>
  text.toLowerCase().includes(typed.trim().toLowerCase());
