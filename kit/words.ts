/** What a person reads, in both languages of the house; a missing one does not compile. */
export interface Words {
  zh: string;
  en: string;
}

/** The languages of the house, Chinese first. */
export type Language = 'zh' | 'en';

/** Picks the language of an `Accept-Language` header or a `lang` parameter; Chinese unless English is asked for first. */
export const languageOf = (asked: string | undefined): Language =>
  asked !== undefined && /^\s*en\b/i.test(asked) ? 'en' : 'zh';
