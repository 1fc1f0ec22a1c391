import { writtenIn } from './format.ts';

/** What somebody wrote, in the language it is written in. */
export const Written = ({ text }: { text: string }) => <span lang={writtenIn(text)}>{text}</span>;
