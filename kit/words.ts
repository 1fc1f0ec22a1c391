/** What a person reads, in both languages of the house; a missing one does not compile. */
export interface Words {
  zh: string;
  en: string;
}

/** The languages of the house, Chinese first. */
export type Language = 'zh' | 'en';
