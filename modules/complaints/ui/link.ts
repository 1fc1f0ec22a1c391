/** What the page of a hall calls the way to a complaint: alone in its file, so that the page carries no more of it. */
export const link = { zh: '投诉与进度', en: 'Complain' } as const;
