/** What the page of a hall calls the way to the opinion book: alone in its file, so that the page carries no more of it. */
export const link = { zh: '意见簿', en: 'Opinion book' } as const;
